/** How a tile is shared between its actions: one, halves, thirds, quarters; more would not be read, one ink stands for all. */
import type { Encre } from '../vues/types.ts';

export interface Part {
  encre: Encre;
  /** In shares of the tile's side. */
  x: number;
  y: number;
  large: number;
  haute: number;
}

export const PARTS_MAX = 4;

export function parts(encres: readonly Encre[]): Part[] {
  const n = encres.length;
  if (n > PARTS_MAX) return [{ encre: 'encre', x: 0, y: 0, large: 1, haute: 1 }];
  const colonnes = n === 4 ? 2 : n;
  const rangees = n === 4 ? 2 : 1;
  return encres.map((encre, i) => ({ encre, x: arrondir((i % colonnes) / colonnes), y: Math.floor(i / colonnes) / rangees, large: arrondir(1 / colonnes), haute: 1 / rangees }));
}

const arrondir = (n: number) => Math.round(n * 1e4) / 1e4;
