/** The pages that the site must have, from what is published: what the gates hold the build to. */
import { rules } from '#recueil';
import type { Atelier } from './atelier.ts';
import { entretiens } from './entretien.ts';

export function adressesAttendues(a: Atelier): string[] {
  const { adresses } = a;
  return [
    adresses.accueil(),
    `${adresses.accueil()}404/`,
    adresses.editions(),
    ...a.editions.map((edition) => adresses.edition(edition.id)),
    ...a.actions.map((action) => adresses.action(action)),
    ...entretiens(a).map((action) => adresses.entretien(action)),
    adresses.erreurs(),
    ...Object.keys(rules).map((rule) => adresses.erreur(rule)),
  ];
}
