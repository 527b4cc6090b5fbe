import { rule } from './rule.ts';

/** A control character, as it is or written `\u0007` between quotes. It comes with a copy from a PDF or an old program. */
export const caractereDeCommande = rule('caractere-de-commande', 'error', ({ code, ecrit }: { code: string; ecrit: boolean }) => ({
  message: ecrit ? `cette valeur contient, écrit par son code, un caractère de commande invisible (${code})` : `cette ligne contient un caractère de commande, invisible (${code})`,
  hint: ecrit ? 'ôtez la barre oblique inverse et le code qui la suit' : 'effacez-le : supprimez les signes autour de cet endroit et tapez-les de nouveau',
}));
