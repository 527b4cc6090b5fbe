import { ou, rule } from './rule.ts';

export const sourceInconnue = rule('source-inconnue', 'error', ({ id, proches }: { id: string; proches: string[] }) => ({
  message: `« ${id} » n’est l’identifiant d’aucune des sources`,
  hint: proches.length > 0 ? `vouliez-vous ${ou(proches)} ?` : 'ajoutez-la à « sources », ou corrigez l’identifiant',
}));
