/** A page of documentation written in Markdown: what it is called, and its text as HTML. Ours alone: never content. */
import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { toHast } from 'mdast-util-to-hast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { parse } from 'yaml';

export interface PageDuGuide {
  titre: string;
  description: string;
  corps: ElementContent[];
}

/** Size of a picture by its address, so that the page does not jump; nothing when there is no such picture. */
export type Dimensions = (adresse: string) => { largeur: number; hauteur: number } | undefined;

/** Reads front matter (`titre`, `description`) and text. A picture that stands alone is a figure, and its title its caption. */
export function rendreGuide(markdown: string, dimensions: Dimensions = () => undefined): PageDuGuide {
  const [, tete = '', texte = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(markdown) ?? [];
  const { titre = '', description = '' } = parse(tete) as { titre?: string; description?: string };
  const arbre = toHast(unified().use(remarkParse).use(remarkGfm).parse(texte));
  const noeuds = arbre.type === 'root' ? arbre.children.filter((noeud) => noeud.type === 'element' || noeud.type === 'text') : [];
  return { titre, description, corps: noeuds.map((noeud) => composer(noeud, dimensions)) };
}

export const enHtml = ({ corps }: PageDuGuide): string => toHtml({ type: 'root', children: corps });

function composer(ecrit: ElementContent, dimensions: Dimensions): ElementContent {
  const noeud = aCocher(ecrit);
  if (noeud.type !== 'element') return noeud;
  const [seul, ...autres] = noeud.children.filter((enfant) => enfant.type !== 'text' || enfant.value.trim() !== '');
  if (noeud.tagName === 'p' && seul?.type === 'element' && seul.tagName === 'img' && autres.length === 0) return figure(seul, dimensions);
  if (noeud.tagName === 'pre') return { ...noeud, properties: { ...noeud.properties, tabIndex: 0 } };
  if (noeud.tagName === 'table') return h('section', { class: 'defile', tabIndex: 0, ariaLabel: 'Tableau' }, [noeud]);
  return noeud;
}

/** Boxes to tick are for the printed page: on a screen they would be fields without a name. */
function aCocher(noeud: ElementContent): ElementContent {
  if (noeud.type !== 'element') return noeud;
  if (noeud.tagName === 'input') return { type: 'text', value: '☐' };
  return { ...noeud, children: noeud.children.map(aCocher) };
}

function figure({ properties: { src, alt, title } }: Element, dimensions: Dimensions): Element {
  const taille = dimensions(String(src));
  return h('figure', { class: 'capture' }, [
    h('img', { src, alt, loading: 'lazy', decoding: 'async', ...(taille ? { width: taille.largeur, height: taille.hauteur } : {}) }),
    ...(typeof title === 'string' ? [h('figcaption', title)] : []),
  ]);
}
