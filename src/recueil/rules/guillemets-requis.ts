import { rule } from './rule.ts';

/** A number whose text would be lost: 01004 would be read as 1004. */
export const guillemetsRequis = rule('guillemets-requis', 'error', ({ ecrit, lu }: { ecrit: string; lu: string }) => ({
  message: `${ecrit} serait lu comme le nombre ${lu}`,
  hint: `écrivez "${ecrit}" entre guillemets si c’est un code, ${lu} si c’est un nombre`,
}));
