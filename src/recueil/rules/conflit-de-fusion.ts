import { rule } from './rule.ts';

/** A merge conflict marker left by git. */
export const conflitDeFusion = rule('conflit-de-fusion', 'error', ({ marque }: { marque: string }) => ({
  message: `il reste ici une marque de conflit entre deux versions du fichier (${marque})`,
  hint: 'gardez la bonne version et ôtez les lignes <<<<<<<, ======= et >>>>>>>',
}));
