/** Two readings of one body, in forms that can be compared whole: positions included, then as drawn. */
import { parseBody, parseWithRemark } from '#recueil';
import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Nodes, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import { toHast, type State } from 'mdast-util-to-hast';

export type Lu = { ok: true; arbre: Root } | { ok: false; raison: string };

export function litSatteri(body: string): Lu {
  const lu = parseBody(body);
  return lu.ok ? { ok: true, arbre: lu.tree } : { ok: false, raison: lu.problem.reason };
}

export function litRemark(body: string): Lu {
  try {
    return { ok: true, arbre: parseWithRemark(body) };
  } catch (error) {
    return { ok: false, raison: String(error) };
  }
}

/**
 * Fields that say nothing: null, undefined, and `spread: false`, which one parser writes and the other leaves out.
 * Places of attributes: satteri gives none, body/blocks.ts looks for them itself.
 */
const muet = (key: string, value: unknown, parent: object) =>
  value === null ||
  value === undefined ||
  key === 'data' ||
  (key === 'spread' && value === false) ||
  (key === 'position' && 'type' in parent && /^mdxJsx(Expression)?Attribute/.test(String(parent.type)));

/** A node as plain data: keys in one order, nothing that says nothing. `position` may be changed or dropped. */
export function canonique(value: unknown, position: (node: Nodes) => unknown = (node) => node.position): unknown {
  if (Array.isArray(value)) return value.map((inner) => canonique(inner, position));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, inner]: [string, unknown]) => [key, key === 'position' ? position(value as Nodes) : inner] as const)
      .filter(([key, inner]) => !muet(key, inner, value))
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, canonique(inner, position)]),
  );
}

const sansFin = new Set<Nodes['type']>(['list', 'listItem', 'footnoteDefinition', 'blockquote', 'code', 'mdxjsEsm']);
/** Places that no diagnostic and no output reads, where the parsers differ: ends of some containers, starts of paragraphs. */
export const placesLues = (node: Nodes): unknown => {
  if (node.type === 'paragraph') return { end: node.position?.end };
  return sansFin.has(node.type) ? { start: node.position?.start } : node.position;
};

/** One line a node: what a failing test prints. */
export function dessine(lu: Lu, position?: (node: Nodes) => unknown): string {
  if (!lu.ok) return 'refusé';
  const lignes: string[] = [];
  const visite = (node: Record<string, unknown>, marge: string) => {
    const { type, children, position: place, ...reste } = node;
    lignes.push(`${marge}${String(type)} ${dites(place)} ${JSON.stringify(reste)}`);
    for (const child of (children ?? []) as Record<string, unknown>[]) visite(child, `${marge}  `);
  };
  visite(canonique(lu.arbre, position) as Record<string, unknown>, '');
  return lignes.join('\n');
}

const dites = (place: unknown): string => {
  const { start, end } = (place ?? {}) as Partial<Record<'start' | 'end', { line: number; column: number; offset: number }>>;
  const point = (p: typeof start) => (p ? `${p.line}:${p.column}(${p.offset})` : '');
  return `${point(start)}-${point(end)}`;
};

/** What a reader would see of a tree, blocks as they stand, by the library's own faces. */
export function rendu(arbre: Root): string {
  const bloc = (state: State, node: MdxJsxFlowElement | MdxJsxTextElement): Element => ({
    type: 'element',
    tagName: node.type === 'mdxJsxFlowElement' ? 'bloc' : 'bloc-en-ligne',
    properties: { nom: node.name ?? '', attributs: JSON.stringify(node.attributes.map((a) => [a.type === 'mdxJsxAttribute' ? a.name : '…', a.value])) },
    children: state.all(node as never),
  });
  const expression = (_state: State, node: { value: string }) => ({ type: 'text' as const, value: `{${node.value}}` });
  return toHtml(
    toHast(arbre, { handlers: { mdxJsxFlowElement: bloc, mdxJsxTextElement: bloc, mdxjsEsm: () => undefined, mdxFlowExpression: expression, mdxTextExpression: expression } }),
  );
}
