import { rule } from './rule.ts';

/** Instants decide what is public: nothing is guessed. */
export const instantInvalide = rule('instant-invalide', 'error', ({ raison, conseil }: { raison: string; conseil: string }) => ({
  message: raison,
  hint: conseil,
}));
