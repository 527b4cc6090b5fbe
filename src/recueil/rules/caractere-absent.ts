import { rule } from './rule.ts';

/** The book's faces have no drawing of this character: a page would show an empty box. */
export const caractereAbsent = rule('caractere-absent', 'error', ({ caractere, code }: { caractere: string; code: string }) => ({
  message: `« ${caractere} » (${code}) n’existe pas dans les caractères du recueil imprimé`,
  hint: 'écrivez-le autrement, ou ôtez-le',
}));
