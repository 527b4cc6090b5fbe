/** What the search field suggests: pages by their names. Themes and places first, they gather; then actions, the latest first. */
import type { Atelier } from './atelier.ts';
import { lieuDe, titreDe } from './dire.ts';
import { lieuxDe } from './lieux.ts';
import { termesEmployes, themesPublies, visibles } from './listes.ts';

/** What it is, its name, where it leads, what else one may know it by. Short: every reader of the search page loads it. */
export type Suggestion = [sorte: string, nom: string, href: string, detail?: string];

export function suggestions(a: Atelier): Suggestion[] {
  return [
    ...themesPublies(a).map(({ id, libelle }): Suggestion => ['thème', libelle, a.adresses.theme(id)]),
    ...a.recueil.axes.flatMap((axe) => termesEmployes(axe, a).map(({ code, libelle }): Suggestion => [axe.libelle.toLowerCase(), libelle, a.adresses.terme(axe.id, code)])),
    ...lieuxDe('region', a).map(({ code, nom }): Suggestion => ['région', nom, a.adresses.territoire('region', code)]),
    ...lieuxDe('departement', a).map(({ code, nom }): Suggestion => ['département', nom, a.adresses.territoire('departement', code), code]),
    ...[...visibles(a)]
      .reverse()
      .map((action): Suggestion => ['action', titreDe(action).titre, a.adresses.action(action), [action.edition, lieuDe(action)].filter(Boolean).join(', ')]),
  ];
}
