import { rule } from './rule.ts';

export const relectureRequise = rule('relecture-requise', 'error', ({ envoyeeLe }: { envoyeeLe?: string }) => ({
  message: `cette fiche vient d’un dossier de porteur : elle ne peut pas être « publie » sans sa relecture${envoyeeLe ? ` ; l’épreuve envoyée le ${envoyeeLe} attend encore son accord` : ''}`,
  hint: 'notez « relecture: { accordLe: AAAA-MM-JJ, par: … } », ou « relecture: sans-reponse » si le porteur n’a pas répondu ; sinon, revenez à « etat: relu »',
}));
