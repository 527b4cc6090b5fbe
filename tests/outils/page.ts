/** The words of a page, as a person may read or hear them: its main part and its breadcrumb, pictures by their alternative text. */
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { mots } from './textes-publies.ts';

type Node = DefaultTreeAdapterTypes.Node;

const attribute = (node: Node, name: string): string | undefined => ('attrs' in node ? node.attrs.find((one) => one.name === name)?.value : undefined);

/** These may begin or end inside a word. A `span` is most often set apart by its style. */
const inline = new Set(['a', 'abbr', 'b', 'code', 'del', 'em', 'i', 'strong']);

function said(node: Node, inside: boolean): string {
  if (node.nodeName === '#text') return inside && 'value' in node ? node.value : '';
  if (node.nodeName === 'script' || node.nodeName === 'style') return '';
  const read = inside || node.nodeName === 'main' || attribute(node, 'class') === 'fil';
  const own = read ? ` ${attribute(node, 'alt') ?? ''} ` : '';
  const text = 'childNodes' in node ? node.childNodes.map((child) => said(child, read)).join('') : '';
  return inline.has(node.nodeName) ? `${own.trim()}${text}` : `${own} ${text} `;
}

/** The words of these parts of a page. */
export const motsDesNoeuds = (nodes: readonly Node[]): string[] => mots(nodes.map((node) => said(node, true)).join(' '));

export const motsDePage = (html: string): string[] => mots(said(parse(html), false));
