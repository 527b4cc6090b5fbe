import { expect, it } from 'vitest';
import { couverture } from './couverture.ts';
import type { Marque } from '../vues/types.ts';

const grille = Array.from({ length: 12 }, (_, x) => Array.from({ length: 14 }, (_, y) => ({ x: x + 1, y: y + 5 }))).flat();
const marque: Marque = { annee: '2022', encre: 'bleu', vide: false, encoche: 7, champ: grille, tuiles: [], serie: ['Bibliothèques', 'imaginaires'], legende: [] };

/** Rows of the points right of the middle, from the drawing. */
const rangees = (svg: string) => new Set([...svg.matchAll(/M(\d+)\.5 (\d+)\.5h0/g)].filter(([, x]) => Number(x) > 9).map(([, , y]) => Number(y)));

it('no point shows through the series’ name on the large cover', () => {
  expect(rangees(couverture(marque, 'L'))).toEqual(new Set([5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17]));
  expect(rangees(couverture({ ...marque, serie: [] }, 'L')).has(18)).toBe(true);
});

it('the small ones, which name nothing, keep all of them', () => {
  expect(rangees(couverture(marque, 'M')).has(18)).toBe(true);
});
