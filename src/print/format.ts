/** The page and its grid, in millimetres: where the text stands, whatever is printed. */
import type { PublishedRecueil } from '#recueil';

export interface Format {
  largeur: number;
  hauteur: number;
  interieur: number;
  colonne: number;
  gouttiere: number;
  marge: number;
  exterieur: number;
  /** Lines of 13.5 points that the text holds. */
  lignes: number;
  /** Bleed, and what is added around the page for the marks that show where to cut. */
  fondPerdu: number;
  'marge-de-coupe': number;
}

const formats = {
  '170x240': { largeur: 170, hauteur: 240, interieur: 19, colonne: 100, gouttiere: 5, marge: 31, exterieur: 15, lignes: 41 },
  A4: { largeur: 210, hauteur: 297, interieur: 24, colonne: 124, gouttiere: 6, marge: 38, exterieur: 18, lignes: 52 },
} as const;

/** `fondPerdu` is that of a printer's file; what is read on a screen has none. */
export function formatDe({ impression }: PublishedRecueil['config'], fondPerdu = 0): Format {
  return { ...formats[impression?.format ?? '170x240'], fondPerdu, 'marge-de-coupe': fondPerdu > 0 ? fondPerdu + 7 : 0 };
}
