import { rule } from './rule.ts';

export const couleurInsuffisante = rule('couleur-insuffisante', 'error', ({ couleur, fond, ratio, min }: { couleur: string; fond: string; ratio: string; min: string }) => ({
  message: `la couleur « ${couleur} » ne se lit pas assez sur « ${fond} » : contraste de ${ratio}, il faut ${min}`,
  hint: 'choisissez une couleur plus foncée',
}));
