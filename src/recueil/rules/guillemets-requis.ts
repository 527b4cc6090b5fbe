import { rule } from './rule.ts';

/** A number whose text would be lost: 01004 would be read as 1004. */
export const guillemetsRequis = rule('guillemets-requis', 'error', ({ ecrit, lu }: { ecrit: string; lu: string }) => ({
  message: `${ecrit} serait lu comme le nombre ${lu}`,
  // No amount starts with a zero: it is a code, or a telephone.
  hint: /^0\d/.test(ecrit) ? `écrivez "${ecrit}", avec les guillemets` : `écrivez "${ecrit}" entre guillemets si c’est un code, ${lu} si c’est un nombre`,
}));
