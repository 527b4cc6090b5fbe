/** Narrative: from the tree of a document to text of the closed profile. What the profile refuses is changed, and said. */
import type { Element, ElementContent, RootContent as HastContent } from 'hast';
import { toMdast, type Handle } from 'hast-util-to-mdast';
import type { Heading, PhrasingContent, Root, RootContent } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { rangeesDe, estElement } from './arbre.ts';
import { aplatir } from './cases.ts';
import { lienOte, reLien } from './dire.ts';
import { net } from './valeurs.ts';

export interface ContexteDuRecit {
  /** Words for a picture's place, by its `src`. */
  image: (src: string) => string;
  /** What was changed, in French. */
  avis: (quoi: string) => void;
  /** Notes that the text calls. */
  appels: Set<string>;
}

const processeur = unified().use(remarkStringify, { bullet: '-', rule: '-', emphasis: '*', listItemIndent: 'one', fences: true }).use(remarkGfm).use(remarkMdx).freeze();

/** Writes a tree; a paragraph that begins as code would be read as code. */
export const serialiser = (arbre: Root): string =>
  processeur
    .stringify(arbre)
    .replace(/(^|\n\n)(i|e)(mport|xport)(?=\s|\{|\*|"|')/g, (_, avant: string, lettre: string, suite: string) => `${avant}${lettre === 'i' ? '&#105;' : '&#101;'}${suite}`)
    .trim();

/** `niveau` is the depth of the first heading that may stand here. */
export function enMdast(noeuds: readonly (HastContent | ElementContent)[], niveau: number, c: ContexteDuRecit): RootContent[] {
  const note: Handle = (_, element) => {
    const identifier = String(element.properties['name']);
    c.appels.add(identifier);
    return { type: 'footnoteReference', identifier, label: identifier };
  };
  const image: Handle = (_, element) => ({ type: 'emphasis', children: [{ type: 'text', value: `(${c.image(String(element.properties['src']))})` }] });
  const arbre = toMdast({ type: 'root', children: noeuds.map((noeud) => avecTitres(noeud, c)) as HastContent[] }, { document: true, handlers: { 'note-appel': note, img: image } });
  if (arbre.type !== 'root') return [];
  return tenirLesTitres(
    arbre.children.map((noeud) => purifier(noeud, c)),
    niveau,
    c,
  );
}

/** Word seldom says which row is a header: without one, the first is, as it is read. */
function avecTitres(noeud: HastContent | ElementContent, c: ContexteDuRecit): HastContent | ElementContent {
  if (!estElement(noeud)) return noeud;
  if (noeud.tagName !== 'table') return { ...noeud, children: noeud.children.map((enfant) => avecTitres(enfant, c) as ElementContent) };
  const [tete = [], ...rangees] = rangeesDe(noeud);
  const rangee = (cellules: readonly Element[], tagName: string): Element => ({
    type: 'element',
    tagName: 'tr',
    properties: {},
    children: cellules.map((cellule) => ({ ...cellule, tagName, children: aplatir(cellule, c.avis) })),
  });
  return { ...noeud, children: [rangee(tete, 'th'), ...rangees.map((cellules) => rangee(cellules, 'td'))] };
}

/** Headings skip no level. */
function tenirLesTitres(noeuds: RootContent[], niveau: number, c: ContexteDuRecit): RootContent[] {
  const titres = noeuds.filter((noeud): noeud is Heading => noeud.type === 'heading');
  const plusHaut = Math.min(...titres.map(({ depth }) => depth));
  let precedent = niveau - 1;
  let saute = false;
  const tenus = noeuds.flatMap((noeud): RootContent[] => {
    if (noeud.type !== 'heading') return [noeud];
    if (noeud.children.length === 0) return [];
    const voulu = noeud.depth - plusHaut + niveau;
    const depth = Math.min(voulu, precedent + 1, 6);
    saute ||= depth !== voulu;
    precedent = depth;
    return [{ ...noeud, depth: depth as Heading['depth'] }];
  });
  if (saute) c.avis('des titres sautaient un niveau : ils ont été remontés');
  return tenus;
}

/** Depth first: only what the recueil draws, without control characters. */
function purifier<N extends RootContent>(noeud: N, c: ContexteDuRecit): N {
  if (noeud.type === 'text' || noeud.type === 'inlineCode' || noeud.type === 'code') return { ...noeud, value: sansCommandes(noeud.value) };
  if (!('children' in noeud)) return noeud;
  const children = (noeud.children as RootContent[]).flatMap((enfant): RootContent[] => {
    const pur = purifier(enfant, c);
    if (pur.type !== 'link') return [pur];
    if (reLien.test(pur.url)) return [{ ...pur, title: null }];
    if (pur.url !== '' && !pur.url.startsWith('#')) c.avis(lienOte(pur.url));
    return pur.children as PhrasingContent[];
  });
  return { ...noeud, children } as N;
}

/** Spaces around a text matter here: they part it from its neighbours. */
const sansCommandes = (texte: string): string => {
  const garde = /^(\s*)([\s\S]*?)(\s*)$/.exec(texte);
  return garde ? `${garde[1] ?? ''}${net(garde[2] ?? '')}${garde[3] ?? ''}` : texte;
};

/** Plain text as paragraphs, a line each. */
export const paragraphes = (texte: string): RootContent[] =>
  net(texte)
    .split(/\n+/)
    .filter((ligne) => ligne.trim() !== '')
    .map((value) => ({ type: 'paragraph', children: [{ type: 'text', value }] }));
