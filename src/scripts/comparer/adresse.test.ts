/** What the address asks to compare. */
import { describe, expect, it } from 'vitest';
import { deplace, ecrireDemande, lireDemande, reserves } from './adresse.ts';

const connus = new Set(['1/a', '1/b', '1/c', '1/d', '1/e']);

describe('the address', () => {
  it.each([
    ['', [], [], 0],
    ['?a=1/b&a=1/a', ['1/b', '1/a'], [], 0],
    ['?a=1/a&a=1/a&a=1/b', ['1/a', '1/b'], [], 0],
    ['?a=9/z&a=1/a&a=%3Cb%3E', ['1/a'], ['9/z', '<b>'], 0],
    ['?a=1/a&a=1/b&a=1/c&a=1/d&a=1/e', ['1/a', '1/b', '1/c', '1/d'], [], 1],
  ])('%s', (search, ids, inconnus, enTrop) => expect(lireDemande(search, connus)).toEqual({ ids, inconnus, enTrop }));

  it('is written as it is read', () => {
    expect(ecrireDemande(['1/b', '1/a'])).toBe('?a=1/b&a=1/a');
    expect(lireDemande(ecrireDemande(['1/b', '1/a']), connus).ids).toEqual(['1/b', '1/a']);
    expect(ecrireDemande([])).toBe('');
  });

  it('says what it could not honour', () => {
    expect(reserves(lireDemande('?a=9/z&a=1/a&a=1/b&a=1/c&a=1/d&a=1/e', connus))).toBe(
      'Introuvable dans le recueil\u00a0: 9/z. Quatre actions au plus\u00a0: la suivante n’est pas montrée.',
    );
    expect(reserves(lireDemande('?a=1/a', connus))).toBe('');
  });
});

it('columns trade places, and stay at the ends', () => {
  expect([deplace(['x', 'y', 'z'], 'x', 1), deplace(['x', 'y', 'z'], 'z', -1), deplace(['x', 'y'], 'x', -1), deplace(['x', 'y'], 'q', 1)]).toEqual([
    ['y', 'x', 'z'],
    ['x', 'z', 'y'],
    ['x', 'y'],
    ['x', 'y'],
  ]);
});
