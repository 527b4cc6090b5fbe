import { rule } from './rule.ts';

/** Anything in content/ that the recueil would not read: nothing is ever lost in silence. */
export const fichierInconnu = rule('fichier-inconnu', 'error', ({ raison, conseil }: { raison: string; conseil: string }) => ({
  message: raison,
  hint: conseil,
}));
