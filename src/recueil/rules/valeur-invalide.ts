import { rule } from './rule.ts';

export const valeurInvalide = rule('valeur-invalide', 'error', ({ raison, conseil }: { raison: string; conseil?: string }) => ({
  message: raison,
  ...(conseil ? { hint: conseil } : {}),
}));
