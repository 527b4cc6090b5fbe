import { rule } from './rule.ts';

export const sommeIncoherente = rule('somme-incoherente', 'error', ({ raison, conseil }: { raison: string; conseil: string }) => ({
  message: raison,
  hint: conseil,
}));
