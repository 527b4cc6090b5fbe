/** Links between entries lead to an action that exists. Whether it is public is asked at publication. */
import { toutesLesActions, type Recueil } from '../corpus.ts';
import type { Diagnostic } from '../diagnostics.ts';
import { nearest } from '../nearest.ts';
import { lienMort } from '../rules/lien-mort.ts';
import { reporterFor } from '../rules/rule.ts';

export function checkLinks(recueil: Recueil, into: Diagnostic[]): void {
  const known = new Set(toutesLesActions(recueil).map(({ edition, slug }) => `${edition}/${slug}`));
  const documents = [
    ...recueil.editions.flatMap(({ edition, appel }) => [edition, appel]),
    ...toutesLesActions(recueil).flatMap(({ action, jury, entretien }) => [action, jury, entretien]),
    ...recueil.pages.map(({ page }) => page),
  ];
  for (const document of documents) {
    for (const { edition, slug, place } of document?.survey.actions ?? []) {
      const cible = `${edition}/${slug}`;
      if (document && !known.has(cible))
        reporterFor(document.file, into)(lienMort, place, { cible: `action:${cible}`, proches: procheDe(cible, [...known]).map((c) => `action:${c}`) });
    }
  }
}

/** Near by its letters, else the actions of the edition that begin alike. */
function procheDe(cible: string, known: readonly string[]): string[] {
  const proches = nearest(cible, known);
  return proches.length > 0 ? proches : known.filter((one) => one.startsWith(`${cible}-`)).slice(0, 3);
}
