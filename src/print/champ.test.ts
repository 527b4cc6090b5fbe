import { expect, it } from 'vitest';
import { atelierDe, editionDe, FICTIF, REEL } from '../../tests/outils/imprimes.ts';
import { champDe, champDeLAction } from './champ.ts';

it('the country has its 101 tiles, lit where an action is distinguished', () => {
  const a = atelierDe(REEL);
  const champ = champDe(editionDe(a, '2013'), a);
  expect(champ.length).toBe(101);
  expect(champ.filter(({ tuile }) => tuile !== undefined)).toEqual([{ x: 6, y: 0, tuile: 'pleine', code: '59' }]);
});
it('a plain grid leaves room for the year and for the publisher, and lights one tile a distinction', () => {
  const a = atelierDe(FICTIF);
  const champ = champDe(editionDe(a, '2024'), a);
  expect(champ.some(({ x, y }) => (y < 2 && x < 4) || (y === 13 && x > 4))).toBe(false);
  const distinguees = editionDe(a, '2024').actions.filter((action) => 'distinction' in action && action.distinction);
  expect(champ.filter(({ tuile }) => tuile !== undefined).length).toBe(distinguees.length);
});
it('an award without places draws no map of an action', () => {
  const a = atelierDe(FICTIF);
  const [action] = a.actions;
  expect(action && champDeLAction(action, 'pleine', a)).toBeUndefined();
});
