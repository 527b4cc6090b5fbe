/** Where results were read becomes sources of the entry; the dossier itself is one. */
import { estAbsence, foldToAnchor } from '#recueil';
import type { Donnees } from './chemins.ts';

export const sourceDuDossier = { id: 'dossier-de-candidature', titre: 'Dossier de candidature remis par le porteur', url: 'sans-objet', date: 'inconnu' } as const;
const reAdresse = /https?:\/\/[^\s<>"]+/;

export function lireSources(donnees: Donnees): void {
  const sources = new Map<string, Donnees>([[sourceDuDossier.id, { ...sourceDuDossier }]]);
  const resultats = donnees['resultats'];
  if (Array.isArray(resultats))
    for (const resultat of (resultats as (Donnees | undefined)[]).filter((un) => un !== undefined)) {
      const dite = resultat['source'];
      if (dite === undefined) resultat['source'] = sourceDuDossier.id;
      else if (typeof dite === 'string' && !estAbsence(dite)) resultat['source'] = sourceDe(dite, sources);
    }
  donnees['sources'] = [...sources.values()];
}

/** The same words are the same source. */
function sourceDe(dite: string, sources: Map<string, Donnees>): string {
  const connue = [...sources.values()].find(({ titre }) => titre === dite);
  if (connue) return String(connue['id']);
  const base = foldToAnchor(dite.replace(reAdresse, (adresse) => new URL(adresse, 'https://exemple.fr').hostname)) || 'source';
  let id = base;
  for (let n = 2; sources.has(id); n++) id = `${base}-${n}`;
  const url = reAdresse.exec(dite)?.[0].replace(/[).,;]+$/, '') ?? 'non-communique';
  sources.set(id, { id, titre: dite, url, date: 'non-communique' });
  return id;
}
