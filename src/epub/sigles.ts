/** Acronyms: where a chapter first uses one, its letters lead to what it stands for, at the end of the book. */
import { foldToAnchor, type PublishedRecueil } from '#recueil';
import { siglesDe } from '#recueil';
import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { chapitre, si } from './pieces.ts';

type Entree = PublishedRecueil['glossaire'][number];

export const fichierDesSigles = 'sigles.xhtml';

/** What is a link or a title already, or stands for itself. */
const sansSigle = new Set(['a', 'abbr', 'code', 'pre', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'sup']);

export interface Sigles {
  /** The same chapter, the first use of each acronym linked. */
  relier: (contenu: ElementContent[]) => ElementContent[];
  /** The acronyms that were met, in alphabetical order. */
  employes: () => Entree[];
}

export function sigles(glossaire: readonly Entree[]): Sigles {
  const { entrees, motif } = siglesDe(glossaire);
  const employes = new Set<string>();
  return {
    relier: (contenu) => {
      if (!motif) return contenu;
      const vus = new Set<string>();
      return contenu.flatMap((node) => relierDans(node, { motif, entrees, vus, employes }));
    },
    employes: () => [...entrees.values()].filter(({ terme }) => employes.has(terme)).sort((a, b) => (foldToAnchor(a.terme) < foldToAnchor(b.terme) ? -1 : 1)),
  };
}

interface Recherche {
  motif: RegExp;
  entrees: ReadonlyMap<string, Entree>;
  /** Of this chapter, then of the book. */
  vus: Set<string>;
  employes: Set<string>;
}

function relierDans(node: ElementContent, r: Recherche): ElementContent[] {
  if (node.type === 'element' && !sansSigle.has(node.tagName)) node.children = node.children.flatMap((child) => relierDans(child, r));
  return node.type === 'text' ? couper(node.value, r) : [node];
}

function couper(texte: string, { motif, entrees, vus, employes }: Recherche): ElementContent[] {
  const noeuds: ElementContent[] = [];
  let fin = 0;
  for (const { 0: terme, index } of texte.matchAll(motif)) {
    const entree = entrees.get(terme);
    if (!entree || vus.has(terme)) continue;
    vus.add(terme);
    employes.add(terme);
    noeuds.push({ type: 'text', value: texte.slice(fin, index) }, lien(entree));
    fin = index + terme.length;
  }
  return [...noeuds, { type: 'text', value: texte.slice(fin) }];
}

const ancre = (terme: string) => `sigle-${foldToAnchor(terme)}`;

const lien = ({ terme, developpe }: Entree) =>
  h('a.sigle', { href: `${fichierDesSigles}#${ancre(terme)}`, 'epub:type': 'glossref', role: 'doc-glossref' }, [h('abbr', developpe ? { title: developpe } : {}, terme)]);

export const pageDesSigles = (entrees: readonly Entree[]): ElementContent[] =>
  chapitre(
    'Sigles',
    [],
    [
      h(
        'dl.lignes',
        entrees.map(({ terme, developpe, definition }) =>
          h('div', [
            h('dt', { id: ancre(terme), 'epub:type': 'glossterm' }, h('dfn', terme)),
            h('dd', { 'epub:type': 'glossdef' }, [
              ...si(developpe, (texte) => h('span', texte)),
              ...si(developpe && definition, () => ({ type: 'text', value: '. ' })),
              ...si(definition, (texte) => h('span', texte)),
            ]),
          ]),
        ),
      ),
    ],
    'glossary',
  );
