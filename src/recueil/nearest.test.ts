import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance } from '#distance';
import { fold, nearest } from './nearest.ts';

describe('fold', () => {
  it.each([
    ['Évreux', 'evreux'],
    ['Saint-Denis', 'saint denis'],
    ['L’Haÿ-les-Roses', 'l hay les roses'],
    ["L'Haÿ les Roses", 'l hay les roses'],
    ['  Cœur  d’Yvelines ', 'coeur d yvelines'],
    ['E\u0301vreux', 'evreux'],
  ])('%s', (texte, attendu) => expect(fold(texte)).toBe(attendu));
});

describe('editDistance', () => {
  it.each([
    ['', '', 0],
    ['', 'abc', 3],
    ['inse', 'insee', 1],
    ['servan', 'sevran', 1],
    ['kitten', 'sitting', 3],
    ['ca', 'abc', 3],
    ['abcdef', 'badcfe', 3],
  ])('%s → %s', (a, b, attendu) => expect(editDistance(a, b)).toBe(attendu));

  it('is symmetric, zero only for equal texts, and at most the longer length', () => {
    const mot = fc.string({ maxLength: 12 });
    fc.assert(
      fc.property(mot, mot, (a, b) => {
        const distance = editDistance(a, b);
        expect(distance).toBe(editDistance(b, a));
        expect(distance === 0).toBe(a === b);
        expect(distance).toBeLessThanOrEqual(Math.max(a.length, b.length));
      }),
    );
  });
});

describe('nearest', () => {
  const cles = ['code', 'codes', 'echelle', 'insee', 'libelle', 'precisionCarte', 'titre'];

  it.each([
    ['inse', ['insee']],
    ['insee', ['insee']],
    ['échelle', ['echelle']],
    ['code', ['code']],
    ['cods', ['code', 'codes']],
    ['precision-carte', ['precisionCarte']],
    ['tirte', ['titre']],
    ['zzzz', []],
    ['co', []],
    ['', []],
  ])('%s', (mot, attendu) => expect(nearest(mot, cles)).toEqual(attendu));

  it('does not take « inse » for « code »', () => expect(nearest('inse', ['code', 'codes'])).toEqual([]));

  it('keeps the order of the caller at the same distance', () => {
    expect(nearest('Servan', ['Sevran', 'Servant', 'Servon'])).toEqual(['Sevran', 'Servant', 'Servon']);
    expect(nearest('Servan', ['Servon', 'Servant', 'Sevran'])).toEqual(['Servon', 'Servant', 'Sevran']);
  });

  it('leaves out what the best one clearly beats', () => {
    expect(nearest('valencienne', ['Valenciennes', 'Valencourne'])).toEqual(['Valenciennes']);
  });

  it('obeys its options and says each candidate once', () => {
    expect(nearest('abcd', ['abce', 'abcf', 'abcg', 'abce'], { nombre: 2 })).toEqual(['abce', 'abcf']);
    expect(nearest('abcdef', ['abcdef', 'abcdeg'], { distanceMax: 0 })).toEqual(['abcdef']);
    expect(nearest('zz', ['aa'], { distanceMax: 2 })).toEqual(['aa']);
  });
});
