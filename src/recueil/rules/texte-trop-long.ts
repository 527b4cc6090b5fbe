import { rule } from './rule.ts';

export const texteTropLong = rule('texte-trop-long', 'error', ({ mots, max }: { mots: number; max: number }) => ({
  message: `ce texte a ${mots} mots, ${mots - max} de trop`,
  hint: `gardez-en ${max} au plus ; le reste va dans le texte, sous l’en-tête`,
}));
