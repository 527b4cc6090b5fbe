import { describe, expect, it } from 'vitest';
import type { RangChiffre } from '../vues/chiffres/types.ts';
import { dessiner } from './graphique.ts';

const rang = (libelle: string, ...parts: [RangChiffre['parts'][number]['tuile'], number][]): RangChiffre => ({
  libelle,
  parts: parts.map(([tuile, nombre]) => ({ tuile, nombre, dit: String(nombre) })),
  dit: String(parts.reduce((somme, [, n]) => somme + n, 0)),
});

describe('tiles', () => {
  it('one an action, then their number', () => {
    const { formes, mots } = dessiner([rang('2022', ['pleine', 2], ['petite', 1])], 'tuiles');
    expect(formes.map(({ tuile }) => tuile)).toEqual(['pleine', 'pleine', 'petite']);
    expect(mots.map(({ texte, role }) => `${role} ${texte}`)).toEqual(['nom 2022', 'nombre 3']);
  });
  it('go on under one another, and never out of the drawing', () => {
    const { formes, haute, large } = dessiner([rang('Un long libellé', ['pleine', 40]), rang('Un autre', ['vide', 3])], 'tuiles');
    expect(formes).toHaveLength(43);
    expect(formes.every(({ x, y, large: l, haute: h }) => x >= 0 && x + l <= large && y >= 0 && y + h <= haute)).toBe(true);
    expect(new Set(formes.map(({ x, y }) => `${x} ${y}`)).size).toBe(43);
  });
});

describe('bars', () => {
  it('are to one scale, and what is unknown has none', () => {
    const { formes } = dessiner([rang('2010', ['pleine', 100]), rang('2011', ['vide', 1]), rang('2012', ['pleine', 50])], 'barres');
    const [cent, inconnu, cinquante] = formes;
    expect((cinquante?.large ?? 0) / (cent?.large ?? 1)).toBeCloseTo(0.5, 1);
    expect([inconnu?.tuile, inconnu?.large, inconnu?.haute]).toEqual(['vide', 12.5, 12.5]);
  });
  it('a small number still shows', () => expect(dessiner([rang('a', ['pleine', 1]), rang('b', ['pleine', 100000])], 'barres').formes[0]?.large).toBe(2));
});
