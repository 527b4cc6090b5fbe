/** Anchors of headings: the text folded, numbered when it comes twice. */
import { blocs } from '#blocs';
import type { Nodes } from 'mdast';
import type {} from 'mdast-util-mdx';
import { toString } from 'mdast-util-to-string';
import { reCall } from './body/notes.ts';

const fold = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
    .replace(/-+$/, '');

/** A function that gives each heading of one body an anchor of its own. */
export function anchors(): (text: string) => string {
  const taken = new Set<string>();
  return (text) => {
    const base = fold(text) || 'section';
    let anchor = base;
    for (let n = 2; taken.has(anchor); n++) anchor = `${base}-${n}`;
    taken.add(anchor);
    return anchor;
  };
}

/** The text that names an anchor: headings, and the blocks that are headings; `undefined` for all other nodes. */
export function anchorText(node: Nodes): string | undefined {
  if (node.type === 'heading') return said(node);
  if (node.type !== 'mdxJsxFlowElement' || !node.name || !(node.name in blocs) || !blocs[node.name as keyof typeof blocs].ancre) return undefined;
  const titre = node.attributes.find((a) => a.type === 'mdxJsxAttribute' && a.name === 'titre')?.value;
  return typeof titre === 'string' ? titre : said(node);
}

/** Citations are text for the parser: they are no part of a title. */
const said = (node: Nodes) => toString(node).replace(reCall, '');

export { fold as foldToAnchor };
