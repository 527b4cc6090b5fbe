/** The guide's pages of errors: one a rule, read from docs/erreurs. */
import { rules } from '#recueil';
import type { Atelier } from './atelier.ts';
import type { Lien } from './types.ts';

/** Links to the pages of all rules, the current one left out. */
export const pageErreur = (a: Atelier): Lien[] => [
  { libelle: 'Toutes les erreurs', href: a.adresses.erreurs() },
  ...Object.keys(rules).map((id) => ({ libelle: id, href: a.adresses.erreur(id) })),
];
