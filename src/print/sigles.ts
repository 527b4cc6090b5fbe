/** Acronyms are expanded where a reader meets them first, and listed at the end of a volume. */
import type { PublishedRecueil } from '#recueil';
import { siglesDe } from '#recueil';
import type { Imprime } from './json.ts';

/** A text as inline nodes; with a zone, expansions go to its margin, without, they follow the acronym. */
export type Deplier = (texte: string, zone?: string) => Imprime[];

type Entree = PublishedRecueil['glossaire'][number];

/** Each acronym once: the memory is that of one piece, which must be understood by itself. */
export function deplieur(glossaire: readonly Entree[]): Deplier {
  const { entrees, motif } = siglesDe(glossaire);
  const vus = new Set<string>();
  return (texte, zone) => {
    const noeuds: Imprime[] = [];
    let fin = 0;
    for (const trouve of motif ? texte.matchAll(motif) : []) {
      const [terme] = trouve;
      const entree = entrees.get(terme);
      const developpe = entree?.developpe ?? (zone === undefined ? undefined : entree?.definition);
      if (developpe === undefined || vus.has(terme) || texte.includes(developpe)) continue;
      vus.add(terme);
      if (trouve.index > fin) noeuds.push({ t: 'text', texte: texte.slice(fin, trouve.index) });
      noeuds.push({ t: 'sigle', texte: terme, developpe, ...(zone === undefined ? {} : { zone }) });
      fin = trouve.index + terme.length;
    }
    return fin < texte.length ? [...noeuds, { t: 'text', texte: texte.slice(fin) }] : noeuds;
  };
}

/** The acronyms that a volume uses, in alphabetical order. */
export function siglesEmployes(glossaire: readonly Entree[], donnees: unknown): Entree[] {
  const { motif } = siglesDe(glossaire);
  const texte = JSON.stringify(donnees);
  const employes = new Set(motif ? texte.match(motif) : []);
  return glossaire.filter((entree) => employes.has(entree.terme)).sort((a, b) => (a.terme.toLowerCase() < b.terme.toLowerCase() ? -1 : 1));
}
