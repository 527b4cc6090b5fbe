import { expect, it } from 'vitest';
import { aReprendre } from './reprises.ts';

const fin = { id: '2013/x', format: 'long' as const, debut: 9, page: 12, plein: 0.8 };

it('a fiche that holds in its pages is not told', () => expect(aReprendre([fin, { ...fin, format: 'court', page: 9, plein: 0.1 }])).toEqual([]));
it('a long one over four pages, a short one over one, a last page under a third are', () => {
  expect(
    aReprendre([
      { ...fin, page: 13 },
      { ...fin, format: 'court', page: 10 },
      { ...fin, plein: 0.2 },
    ]).map(({ message }) => message),
  ).toEqual([
    '5 pages pour une fiche longue, qui en prend quatre au plus',
    '2 pages pour une fiche courte, qui tient sur une seule',
    'sa dernière page n’est remplie qu’à 20\u00a0%',
  ]);
});
