import { rule } from './rule.ts';

export const territoireInconnu = rule('territoire-inconnu', 'error', ({ raison, suggestions }: { raison: string; suggestions: { code: string; nom: string }[] }) => ({
  message: raison,
  ...(suggestions.length > 0 ? { hint: `vouliez-vous ${suggestions.map((s) => `"${s.code}" (${s.nom})`).join(', ')} ?` } : {}),
}));
