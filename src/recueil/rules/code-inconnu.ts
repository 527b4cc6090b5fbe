import { ou, rule } from './rule.ts';

/** A code that its list does not hold: theme, axis term, distinction, speaker… */
export const codeInconnu = rule('code-inconnu', 'error', ({ code, liste, proches, codes }: { code: string; liste: string; proches: string[]; codes: string[] }) => ({
  message: `« ${code} » n’est pas dans la liste ${liste}`,
  hint:
    proches.length > 0
      ? `vouliez-vous ${ou(proches)} ?`
      : codes.length === 0
        ? 'cette liste est vide : ajoutez-y d’abord ce code'
        : `les codes de cette liste : ${codes.slice(0, 20).join(', ')}${codes.length > 20 ? '…' : ''}`,
}));
