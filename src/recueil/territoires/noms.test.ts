import { describe, expect, it } from 'vitest';
import { anciennesRegions } from './anciennes-regions.ts';
import { departements, regions } from './donnees.ts';
import { nomDepartement, nomRegion, regionDe } from './noms.ts';
import { strate, strates } from './strates.ts';

describe('names', () => {
  it('are ready to be shown, or absent', () => {
    expect(nomDepartement('95')).toBe('Val-d’Oise');
    expect(nomRegion('93')).toBe('Provence-Alpes-Côte d’Azur');
    expect(regionDe('59')).toBe('32');
    expect([nomDepartement('20'), nomRegion('99'), regionDe('zz')]).toEqual([undefined, undefined, undefined]);
  });
});

describe('former régions', () => {
  it('are sixteen, lead to a living one, and their codes are départements’ but no région’s', () => {
    expect(anciennesRegions).toHaveLength(16);
    for (const { code, nouvelle } of anciennesRegions) {
      expect(regions.get(nouvelle)).toHaveLength(1);
      expect(regions.get(code)).toEqual([]);
      expect(departements.get(code)).toHaveLength(1);
    }
  });
});

describe('population bands', () => {
  it.each([
    [0, 'moins de 3\u202f500 habitants'],
    [3_499, 'moins de 3\u202f500 habitants'],
    [3_500, 'de 3\u202f500 à 9\u202f999 habitants'],
    [43_468, 'de 20\u202f000 à 49\u202f999 habitants'],
    [99_999, 'de 50\u202f000 à 99\u202f999 habitants'],
    [199_999, 'de 100\u202f000 à 199\u202f999 habitants'],
    [200_000, '200\u202f000 habitants et plus'],
  ])('%i: %s', (population, libelle) => expect(strate(population)?.libelle).toBe(libelle));

  it('are seven, with distinct ids; an unknown population has none', () => {
    expect(new Set(strates.map((s) => s.id)).size).toBe(7);
    expect(strate(undefined)).toBeUndefined();
  });
});
