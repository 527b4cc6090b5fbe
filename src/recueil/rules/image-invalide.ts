import { rule } from './rule.ts';

export const imageInvalide = rule('image-invalide', 'error', ({ probleme, conseil }: { probleme: string; conseil: string }) => ({
  message: `image refusée (${probleme})`,
  hint: conseil,
}));
