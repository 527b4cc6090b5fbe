import { describe, expect, test } from 'vitest';
import { couper, disposer } from './legende.ts';

describe('couper', () => {
  test.each([
    ['Hangover Café', 27, ['Hangover Café']],
    ['Courses de taxi gratuites pour les femmes', 27, ['Courses de taxi gratuites', 'pour les femmes']],
    ['Anticonstitutionnellement', 10, ['Anticonstitutionnellement']],
  ])('%s', (texte, max, lignes) => expect(couper(texte, max)).toEqual(lignes));
});

describe('disposer', () => {
  test('a name stands at its thread', () => {
    expect(disposer([{ nom: 'Espoir 18', detail: 'Paris', y: 9 }]).entrees).toMatchObject([{ depart: 9.5, y: 9.5 }]);
  });

  test('two neighbouring threads do not write over each other', () => {
    const [haut, bas] = disposer([
      { nom: 'B', detail: 'b', y: 9 },
      { nom: 'A', detail: 'a', y: 8 },
    ]).entrees;
    expect(haut?.noms).toEqual(['A']);
    expect((bas?.y ?? 0) - (haut?.y ?? 0)).toBeGreaterThan(2);
  });

  test('what is not lit comes last, without thread', () => {
    const { entrees } = disposer([
      { nom: 'Lauréat non retrouvé', detail: '1' },
      { nom: 'A', detail: 'a', y: 12 },
    ]);
    expect(entrees.map(({ depart }) => depart)).toEqual([12.5, undefined]);
  });

  test('a long legend makes the drawing higher than the cover', () => {
    const longue = Array.from({ length: 12 }, (_, i) => ({ nom: `Action ${i}`, detail: 'lieu', y: 6 }));
    expect(disposer(longue).hauteur).toBeGreaterThan(20);
    expect(disposer(longue.slice(0, 2)).hauteur).toBe(20);
  });
});
