import { rule } from './rule.ts';

/** A picture as it would be printed. */
export interface Imprimee {
  fichier: string;
  /** Dots per inch. */
  ppp: number;
  /** Of the original. */
  pixels: number;
  /** In millimetres. */
  largeur: number;
}

const nombre = (n: number) => String(n).replace(/\B(?=(\d{3})+$)/g, '\u202f');

/** What a picture has, and where. */
export const constat = ({ fichier, ppp, pixels, largeur }: Imprimee) =>
  `l’image « ${fichier} » n’a que ${ppp} points par pouce sur le papier : ${nombre(pixels)} points pour ${Math.round(largeur)} mm de large`;

/** Width at which a printed picture is as fine as the press can show. */
export const largeurVoulue = ({ largeur }: Imprimee) => nombre(Math.ceil((largeur / 25.4) * 30) * 10);

export const definitionFaible = rule('definition-faible', 'warning', (image: Imprimee) => ({
  message: `${constat(image)} ; il en faudrait 225`,
  hint: `cherchez l’original, ou une image de ${largeurVoulue(image)} points de large`,
}));
