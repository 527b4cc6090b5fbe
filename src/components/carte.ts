/** How a tile is shared between its actions: halves, thirds, then a square grid whose last row is wider. */
import type { Encre } from '../vues/types.ts';

export interface Part {
  encre: Encre;
  /** In shares of the tile's side. */
  x: number;
  y: number;
  large: number;
  haute: number;
}

export function parts(encres: readonly Encre[]): Part[] {
  const n = encres.length;
  const colonnes = n <= 3 ? n : Math.ceil(Math.sqrt(n));
  const rangees = Math.ceil(n / colonnes);
  return encres.map((encre, i) => {
    const rang = Math.floor(i / colonnes);
    const dans = rang === rangees - 1 ? n - colonnes * rang : colonnes;
    return { encre, x: arrondir((i % colonnes) / dans), y: arrondir(rang / rangees), large: arrondir(1 / dans), haute: arrondir(1 / rangees) };
  });
}

const arrondir = (n: number) => Math.round(n * 1e4) / 1e4;
