import { rule } from './rule.ts';

/** A name goes by itself from where it is declared, not from a sentence. */
export const nomRetire = rule('nom-retire', 'warning', ({ nom, pourquoi }: { nom: string; pourquoi: string }) => ({
  message: `« ${nom} » ne doit plus paraître (${pourquoi}), et ce texte public le dit encore`,
  hint: 'récrivez la phrase sans ce nom',
}));
