import { ou, rule } from './rule.ts';

export const cleInconnue = rule('cle-inconnue', 'error', ({ proches, connues }: { proches: string[]; connues: string[] }) => ({
  message: 'clé inconnue',
  hint: proches.length > 0 ? `vouliez-vous ${ou(proches)} ?` : `les clés admises ici : ${connues.join(', ')}`,
}));
