import { describe, expect, it } from 'vitest';
import { departements } from './donnees.ts';
import { grille, tuileDe, tuiles } from './tuiles.ts';

describe('tile map', () => {
  it('gives one tile to each département of the official file, overseas included', () => {
    const attendus = departements
      .all()
      .filter((d) => d.zone !== 'com')
      .map((d) => d.code)
      .sort();
    expect(attendus).toHaveLength(101);
    expect(tuiles.map((t) => t.departement).sort()).toEqual(attendus);
  });

  it('puts each in a cell of its own, inside the grid', () => {
    expect(new Set(tuiles.map(({ x, y }) => `${x},${y}`)).size).toBe(tuiles.length);
    expect(grille).toEqual({ colonnes: 12, rangees: 14 });
    expect(tuiles.every(({ x, y }) => x < grille.colonnes && y < grille.rangees)).toBe(true);
  });

  it('keeps known places', () => {
    expect(tuileDe('59')).toEqual({ departement: '59', x: 6, y: 0 });
    expect(tuileDe('75')).toEqual({ departement: '75', x: 5, y: 4 });
    expect(tuileDe('2A')).toEqual({ departement: '2A', x: 11, y: 12 });
    expect(tuileDe('978')).toBeUndefined();
  });
});
