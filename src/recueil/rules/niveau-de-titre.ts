import { rule } from './rule.ts';

export const niveauDeTitre = rule('niveau-de-titre', 'error', ({ ecrit, attendu }: { ecrit: number; attendu: number }) => ({
  message: `ce titre est de niveau ${ecrit} (${'#'.repeat(ecrit)}) ; le texte commence à ## et ne saute aucun niveau`,
  hint: `écrivez ${'#'.repeat(attendu)}`,
}));
