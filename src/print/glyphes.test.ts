import { expect, it } from 'vitest';
import { caracteresAbsents } from './glyphes.ts';

it('French and what its typography adds are all there', () =>
  expect(caracteresAbsents('ÀÂÆÇÉÈÊËÎÏÔŒÙÛÜŸàâæçéèêëîïôœùûüÿ «\u00a0»\u202f;\u2060 ’ … – — € ‰ ² ³ ° × − ᵉ 1ʳ')).toEqual([]));
it('a character that no face has is told with its place', () => {
  expect(caracteresAbsents('Un mot.\nPuis un ☃, et 漢.')).toEqual([
    { ligne: 2, colonne: 9, caractere: '☃', code: 'U+2603' },
    { ligne: 2, colonne: 15, caractere: '漢', code: 'U+6F22' },
  ]);
});
it('signs that nobody draws are not missed', () => expect(caracteresAbsents('a\u200bb\u00adc\tid\r\n')).toEqual([]));
