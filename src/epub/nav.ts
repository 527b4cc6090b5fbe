/** The navigation document, which is also the contents that one reads: tree of the chapters, and the book's places. */
import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Entree } from './cadre.ts';

export interface Repere {
  type: 'cover' | 'titlepage' | 'toc' | 'introduction' | 'bodymatter' | 'glossary';
  titre: string;
  fichier: string;
}

const entrees = (liste: readonly Entree[]): Element =>
  h(
    'ol',
    liste.map(({ titre, href, enfants }) => h('li', [href ? h('a', { href }, titre) : h('span', titre), ...(enfants && enfants.length > 0 ? [entrees(enfants)] : [])])),
  );

export const nav = (sommaire: readonly Entree[], reperes: readonly Repere[]): ElementContent[] => [
  h('nav.sommaire', { 'epub:type': 'toc', role: 'doc-toc', id: 'sommaire', ariaLabelledBy: 'titre' }, [h('h1', { id: 'titre' }, 'Sommaire'), entrees(sommaire)]),
  h('nav', { 'epub:type': 'landmarks', hidden: true, ariaLabel: 'Repères du livre' }, [
    h(
      'ol',
      reperes.map(({ type, titre, fichier }) => h('li', h('a', { 'epub:type': type, href: fichier }, titre))),
    ),
  ]),
];
