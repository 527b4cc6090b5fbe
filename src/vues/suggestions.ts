/** What the search field suggests: pages by their names. Themes and places first, they gather; then actions, the latest first. */
import { precisionDite, valeurConnue, type Nommee } from '#recueil';
import type { Atelier } from './atelier.ts';
import { lieuDe, titreDe } from './dire.ts';
import { lieuxDe } from './lieux.ts';
import { termesEmployes, themesPublies, visibles } from './listes.ts';

/** What it is, its name, where it leads, what else one may know it by. Short: every reader of the search page loads it. */
export type Suggestion = [sorte: string, nom: string, href: string, detail?: string];

/** Year and place; a place that is not told is no name to be found by. */
const detailDe = (action: Nommee): string => [action.edition, territoireDit(action) ? lieuDe(action) : undefined].filter(Boolean).join(', ');

function territoireDit({ territoire }: Nommee): boolean {
  const known = valeurConnue(territoire);
  return typeof known === 'object' && precisionDite(known) !== 'masquee';
}

export function suggestions(a: Atelier): Suggestion[] {
  return [
    ...themesPublies(a).map(({ id, libelle }): Suggestion => ['thème', libelle, a.adresses.theme(id)]),
    ...a.recueil.axes.flatMap((axe) => termesEmployes(axe, a).map(({ code, libelle }): Suggestion => [axe.libelle.toLowerCase(), libelle, a.adresses.terme(axe.id, code)])),
    ...lieuxDe('region', a).map(({ code, nom }): Suggestion => ['région', nom, a.adresses.territoire('region', code)]),
    ...lieuxDe('departement', a).map(({ code, nom }): Suggestion => ['département', nom, a.adresses.territoire('departement', code), code]),
    ...[...visibles(a)].reverse().map((action): Suggestion => ['action', titreDe(action).titre, a.adresses.action(action), detailDe(action)]),
  ];
}
