import { rule } from './rule.ts';

/** Advice of proofreading, computed when it is asked for. */
export const motDouble = rule('mot-double', 'warning', ({ mot }: { mot: string }) => ({
  message: `« ${mot} » est écrit deux fois de suite`,
  hint: `ôtez l’un des deux « ${mot} »`,
}));
