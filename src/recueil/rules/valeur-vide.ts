import { rule } from './rule.ts';

/** A key without a value says nothing; the three absences do. */
export const valeurVide = rule('valeur-vide', 'error', ({ absence }: { absence: boolean }) => ({
  message: 'cette clé n’a pas de valeur',
  hint: absence ? 'écrivez la valeur, ou inconnu, non-communique, sans-objet' : 'écrivez la valeur, ou ôtez la ligne',
}));
