import { rule } from './rule.ts';

export const texteTropLong = rule('texte-trop-long', 'error', ({ mots, max }: { mots: number; max: number }) => ({
  message: `ce texte a ${mots} mots`,
  hint: `${max} mots au plus : ôtez-en ${mots - max}`,
}));
