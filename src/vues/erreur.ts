/** The guide's pages of errors: one a rule, read from docs/erreurs. */
import { rules } from '#recueil';
import type { Atelier } from './atelier.ts';
import type { Lien } from './types.ts';

/** Rules that may speak in this award: one without places has no code of a place to refuse. */
export const reglesDe = ({ recueil }: Atelier): string[] => Object.keys(rules).filter((id) => recueil.config.territoires === 'cog' || id !== 'territoire-inconnu');

/** Links to the pages of all rules, the current one left out. */
export const pageErreur = (a: Atelier): Lien[] => [
  { libelle: 'Toutes les erreurs', href: a.adresses.erreurs() },
  ...reglesDe(a).map((id) => ({ libelle: id, href: a.adresses.erreur(id) })),
];
