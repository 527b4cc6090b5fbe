import { rule } from './rule.ts';

interface Paire {
  couleur: string;
  fond: string;
  ratio: string;
  min: string;
  /** The award changed the ground, not the colour. */
  eclaircir: boolean;
}

export const couleurInsuffisante = rule('couleur-insuffisante', 'error', ({ couleur, fond, ratio, min, eclaircir }: Paire) => ({
  message: `la couleur « ${couleur} » ne se lit pas assez sur « ${fond} » : contraste de ${ratio}, il faut ${min}`,
  hint: eclaircir ? `choisissez pour « ${fond} » une couleur plus claire` : `choisissez pour « ${couleur} » une couleur plus foncée`,
}));
