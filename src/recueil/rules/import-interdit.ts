import { rule } from './rule.ts';

export const importInterdit = rule('import-interdit', 'error', ({ mot }: { mot: string }) => ({
  message: `une ligne qui commence par « ${mot} » serait lue comme un programme : les textes n’en contiennent pas`,
  hint: `si c’est un mot du texte, commencez la ligne autrement ; sinon ôtez-la`,
}));
