import { describe, expect, it } from 'vitest';
import type { Encre } from '../vues/types.ts';
import { parts } from './carte.ts';

const encres = (n: number): Encre[] => Array.from({ length: n }, (_, i) => (['bleu', 'garance', 'or', 'sapin', 'prune'] as const)[i % 5] ?? 'bleu');

describe('parts of a tile', () => {
  it.each([1, 2, 3, 4, 5, 40])('%i actions fill it, no more and no less', (n) => {
    expect(parts(encres(n)).reduce((sum, { large, haute }) => sum + large * haute, 0)).toBeCloseTo(1, 3);
  });

  it('has one part an action, up to four', () => {
    expect([1, 2, 3, 4, 5].map((n) => parts(encres(n)).length)).toEqual([1, 2, 3, 4, 1]);
  });

  it('four actions are quarters', () => {
    expect(parts(encres(4)).map(({ x, y }) => [x, y])).toEqual([
      [0, 0],
      [0.5, 0],
      [0, 0.5],
      [0.5, 0.5],
    ]);
  });
});
