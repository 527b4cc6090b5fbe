/** Where the tiles, bars and words of a chart stand. Units are pixels at 320: what is set here is legible on the narrowest screen. */
import type { RangChiffre } from '../vues/chiffres/types.ts';
import type { Encre, Tuile } from '../vues/types.ts';
import { couper } from './legende.ts';

export interface Forme {
  x: number;
  y: number;
  large: number;
  haute: number;
  tuile: Tuile;
  encre: Encre | undefined;
}

interface Mot {
  x: number;
  y: number;
  texte: string;
  /** A name, or a number. */
  role: 'nom' | 'nombre';
}

export interface Dessin {
  large: number;
  haute: number;
  formes: Forme[];
  mots: Mot[];
}

const LARGE = 320;
const TUILE = 14;
const PAS = 18;
const LIGNE = 17;
/** Between two rows. */
const ENTRE = 8;
/** Room for the number at the end of a row of tiles. */
const FIN = 34;
const SIGNES = 42;
/** Names that stand at the left of their row. */
const COURT = { signes: 6, large: 46 };
const BARRE = 12;

export function dessiner(rangs: readonly RangChiffre[], forme: 'tuiles' | 'barres'): Dessin {
  const court = rangs.every(({ libelle }) => libelle.length <= COURT.signes);
  const max = Math.max(1, ...rangs.flatMap(({ parts }) => parts.filter(({ tuile }) => tuile !== 'vide' || forme === 'tuiles').map((part) => part.nombre)));
  const dessin: Dessin = { large: LARGE, haute: 0, formes: [], mots: [] };
  for (const rang of rangs) {
    const noms = court ? [rang.libelle] : couper(rang.libelle, SIGNES);
    noms.forEach((texte, i) => dessin.mots.push({ x: 0, y: dessin.haute + 13 + i * LIGNE, texte, role: 'nom' }));
    const x = court ? COURT.large : 0;
    const y = dessin.haute + (court ? 0 : noms.length * LIGNE + 3);
    dessin.haute = (forme === 'tuiles' ? tuiles : barres)(rang, { x, y, max }, dessin) + ENTRE;
  }
  return { ...dessin, haute: Math.max(0, dessin.haute - ENTRE) };
}

interface Place {
  x: number;
  y: number;
  max: number;
}

/** One tile an action, in as many lines as it takes. */
function tuiles({ parts, dit, encre }: RangChiffre, { x, y }: Place, dessin: Dessin): number {
  const parLigne = Math.floor((LARGE - x - FIN) / PAS);
  const suite = parts.flatMap(({ tuile, nombre }) => Array.from({ length: nombre }, () => tuile));
  suite.forEach((tuile, i) => dessin.formes.push(carre(tuile, x + (i % parLigne) * PAS, y + Math.floor(i / parLigne) * PAS, encre)));
  const lignes = Math.max(1, Math.ceil(suite.length / parLigne));
  const derniere = suite.length - (lignes - 1) * parLigne;
  dessin.mots.push({ x: x + derniere * PAS + 3, y: y + (lignes - 1) * PAS + 12, texte: dit, role: 'nombre' });
  return y + lignes * PAS - (PAS - TUILE);
}

const PETITE = 6;
const carre = (tuile: Tuile, x: number, y: number, encre: Encre | undefined): Forme => {
  if (tuile === 'petite') return { x: x + (TUILE - PETITE) / 2, y: y + (TUILE - PETITE) / 2, large: PETITE, haute: PETITE, tuile, encre };
  // A stroke is drawn on both sides of its line.
  const bord = tuile === 'cernee' ? 1.5 : tuile === 'vide' ? 0.75 : 0;
  return { x: x + bord, y: y + bord, large: TUILE - 2 * bord, haute: TUILE - 2 * bord, tuile, encre };
};

/** One bar a measure, to one scale; what is not known is a dashed tile. */
function barres({ parts, encre }: RangChiffre, { x, y, max }: Place, dessin: Dessin): number {
  const place = LARGE - x - 112;
  parts.forEach(({ tuile, nombre, dit }, i) => {
    const haut = y + i * (LIGNE + 1);
    if (tuile === 'vide') {
      dessin.formes.push(carre(tuile, x, haut, encre));
      dessin.mots.push({ x: x + PAS + 3, y: haut + 12, texte: dit, role: 'nombre' });
      return;
    }
    const large = Math.max(2, Math.round((place * nombre) / max));
    const bord = tuile === 'cernee' ? 1 : 0;
    const mince = tuile === 'petite' ? 4 : 0;
    dessin.formes.push({ x: x + bord, y: haut + 1 + bord + mince, large: Math.max(1, large - 2 * bord), haute: BARRE - 2 * bord - 2 * mince, tuile, encre });
    dessin.mots.push({ x: x + large + 5, y: haut + 12, texte: dit, role: 'nombre' });
  });
  return y + parts.length * (LIGNE + 1) - (LIGNE + 1 - TUILE);
}
