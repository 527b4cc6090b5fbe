/** An action of which little is known, among others in one file: its chapter, one level down, its ids its own. */
import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { ancreDe, prefixeDe, type Cadre, type Nommee } from './cadre.ts';
import { corpsDeNotice } from './fiche.ts';

export const notice = (action: Nommee, cadre: Cadre): Element =>
  h(
    'section.notice',
    { id: ancreDe(action), ariaLabelledBy: `${prefixeDe(action)}titre` },
    corpsDeNotice(action, cadre).map((node) => descendre(node, prefixeDe(action))),
  );

/** References inside the notice follow its ids. */
function descendre(node: ElementContent, prefixe: string): ElementContent {
  if (node.type !== 'element') return node;
  // The notice alone is a region: « Sources » ten times would name none.
  const { ariaLabelledBy: _, ...properties } = node.properties;
  const { id, href } = properties;
  const rang = /^h([1-6])$/.exec(node.tagName)?.[1];
  return {
    ...node,
    tagName: rang ? `h${Math.min(6, Number(rang) + 1)}` : node.tagName,
    properties: {
      ...properties,
      ...(typeof id === 'string' ? { id: prefixe + id } : {}),
      ...(typeof href === 'string' && href.startsWith('#') ? { href: `#${prefixe}${href.slice(1)}` } : {}),
    },
    children: node.children.map((child) => descendre(child, prefixe)),
  };
}
