/** Headings start at `##` and skip no level; anchors of the page must lead somewhere. */
import type { Heading, Root } from 'mdast';
import { anchors, anchorText } from '../anchors.ts';
import { nearest } from '../nearest.ts';
import { lienMort } from '../rules/lien-mort.ts';
import { niveauDeTitre } from '../rules/niveau-de-titre.ts';
import type { BodyContext } from './check.ts';
import { walk } from './walk.ts';

export function checkHeadings(tree: Root, c: BodyContext): void {
  let previous = 1;
  const ids = anchors();
  const known = new Set<string>();
  walk(tree, (node) => {
    if (node.type === 'heading') {
      checkLevel(node, previous, c);
      previous = Math.max(2, node.depth);
    }
    const text = anchorText(node);
    if (text !== undefined) known.add(ids(text));
  });
  walk(tree, (node) => {
    if (node.type !== 'link' && node.type !== 'definition') return;
    const target = node.url.startsWith('#') ? decoded(node.url.slice(1)) : undefined;
    if (target !== undefined && !known.has(target)) c.report(lienMort, c.of(node), { cible: node.url, proches: nearest(target, known).map((id) => `#${id}`) });
  });
}

function checkLevel(node: Heading, previous: number, c: BodyContext) {
  const expected = Math.min(previous + 1, Math.max(2, node.depth));
  if (node.depth !== expected) c.report(niveauDeTitre, c.of(node), { ecrit: node.depth, attendu: expected });
}

/** `#%` is no percent-encoding: it is taken as it stands, and leads nowhere. */
function decoded(anchor: string): string {
  try {
    return decodeURIComponent(anchor);
  } catch {
    return anchor;
  }
}
