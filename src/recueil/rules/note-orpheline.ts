import { rule } from './rule.ts';

export const noteOrpheline = rule('note-orpheline', 'error', ({ id }: { id: string }) => ({
  message: `la note [^${id}] n’est appelée nulle part : elle ne paraîtrait pas`,
  hint: `écrivez [^${id}] dans le texte à l’endroit de la note, ou ôtez la note`,
}));
