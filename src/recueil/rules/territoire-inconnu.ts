import { rule } from './rule.ts';

interface Inconnu {
  raison: string;
  suggestions: { code: string; nom: string }[];
  conseil?: string;
}

export const territoireInconnu = rule(
  'territoire-inconnu',
  'error',
  ({ raison, suggestions, conseil = 'cherchez le code officiel sur le site de l’Insee, et écrivez-le entre guillemets' }: Inconnu) => ({
    message: raison,
    hint: suggestions.length > 0 ? `vouliez-vous ${suggestions.map((s) => `"${s.code}" (${s.nom.replace(/ \((.*)\)$/, ', $1')})`).join(', ')} ?` : conseil,
  }),
);
