/**
 * A body in its normal form, which is that of the editor in the browser (Sveltia): `_italique_`, `**gras**`, `-` before items, four spaces before what
 * an item holds, `| --- |`, one empty line between blocks, no space at the end of a line. Paragraphs are not wrapped again.
 * Pure: a tree and the text that it was read from.
 */
import type { Code, Heading, List, ListItem, Nodes, Root } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx';
import { bloc } from './blocs.ts';
import { enLigne, sansMarges } from './enligne.ts';
import { tableau } from './tableaux.ts';

/** With its last line end; empty when there is nothing. */
export function ecrireCorps(tree: Root, source: string): string {
  const ecrit = suite(tree.children, source, '\n\n');
  return ecrit === '' ? '' : `${ecrit}\n`;
}

const enTexte = new Set<Nodes['type']>([
  'text',
  'emphasis',
  'strong',
  'delete',
  'inlineCode',
  'break',
  'link',
  'linkReference',
  'image',
  'imageReference',
  'footnoteReference',
  'mdxJsxTextElement',
  'mdxTextExpression',
]);

const decaler = (texte: string, marge: string) => texte.replace(/\n(?=[^\n])/g, `\n${marge}`);
/** As it stands, but for the margins. */
const tel = (node: Nodes, source: string) => sansMarges(source.slice(node.position?.start.offset ?? 0, node.position?.end.offset)).trimEnd();

/** Blocks one after the other. Addresses of links stand together; two lists in a row are told by their marks. */
function suite(nodes: readonly Nodes[], source: string, entre: string): string {
  let autre = false;
  return nodes
    .map((node, i) => {
      const avant = nodes[i - 1];
      autre = node.type === 'list' && avant?.type === 'list' && (node.ordered ?? false) === (avant.ordered ?? false) && !autre;
      const separe = i === 0 ? '' : node.type === 'definition' && avant?.type === 'definition' ? '\n' : entre;
      return separe + ecrire(node, source, { autre, serre: entre === '\n' });
    })
    .join('');
}

interface Place {
  /** The list stands after another of its kind. */
  autre: boolean;
  /** Against what comes before: `---` would make a title of it. */
  serre: boolean;
}

function ecrire(node: Nodes, source: string, { autre, serre }: Place): string {
  switch (node.type) {
    case 'paragraph':
      return enLigne(node.children, source);
    case 'heading':
      return titre(node, source);
    case 'blockquote':
      return suite(node.children, source, '\n\n').replace(/^/gm, '> ').replace(/^> $/gm, '>') || '>';
    case 'list':
      return liste(node, source, autre);
    case 'code':
      return code(node, source);
    case 'table':
      return tableau(node, source);
    case 'thematicBreak':
      return serre ? '***' : '---';
    case 'footnoteDefinition':
      return `[^${node.label ?? node.identifier}]: ${decaler(suite(node.children, source, '\n\n'), '    ')}`;
    case 'mdxJsxFlowElement':
      return duRecueil(node, source);
    default:
      return tel(node, source);
  }
}

/** A title over two lines has no other writing. */
function titre(node: Heading, source: string): string {
  const texte = enLigne(node.children, source);
  return texte.includes('\n') ? tel(node, source) : `${'#'.repeat(node.depth)} ${texte}`.trimEnd();
}

function liste(node: List, source: string, autre: boolean): string {
  const marque = (i: number) => (node.ordered ? `${(node.start ?? 1) + i}${autre ? ')' : '.'}` : autre ? '*' : '-');
  return node.children.map((item, i) => element(item, source, marque(i))).join(node.spread ? '\n\n' : '\n');
}

function element(node: ListItem, source: string, marque: string): string {
  const coche = typeof node.checked === 'boolean' ? `[${node.checked ? 'x' : ' '}] ` : '';
  const contenu = node.children[0]?.type === 'thematicBreak' ? tel(node.children[0], source) : suite(node.children, source, node.spread ? '\n\n' : '\n');
  return `${marque} ${coche}${decaler(contenu, ' '.repeat(Math.max(4, marque.length + 1)))}`.trimEnd();
}

/** With the words of its first line as they were written, and a fence longer than any inside. */
function code(node: Code, source: string): string {
  const mots = /^[`~]+[ \t]*(.*)/.exec(tel(node, source))?.[1] ?? '';
  const signe = mots.includes('`') ? '~' : '`';
  const plusLong = Math.max(2, ...[...node.value.matchAll(signe === '`' ? /`+/g : /~+/g)].map(([suiteDeSignes]) => suiteDeSignes.length));
  const cloture = signe.repeat(plusLong + 1);
  return `${cloture}${mots}\n${node.value}${node.value ? '\n' : ''}${cloture}`;
}

function duRecueil(node: MdxJsxFlowElement, source: string): string {
  const surUneLigne = node.children.every((child) => enTexte.has(child.type));
  const contenu = node.children.length === 0 ? null : surUneLigne ? enLigne(node.children, source) : suite(node.children, source, '\n\n');
  return bloc(node, contenu, surUneLigne) ?? tel(node, source);
}
