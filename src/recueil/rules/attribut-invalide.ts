import { rule } from './rule.ts';

export const attributInvalide = rule('attribut-invalide', 'error', ({ raison, conseil }: { raison: string; conseil?: string }) => ({
  message: raison,
  ...(conseil ? { hint: conseil } : {}),
}));
