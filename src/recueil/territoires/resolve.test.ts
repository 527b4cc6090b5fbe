import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { echelles } from '../schema/action.ts';
import { resolveCode, resolveTerritoire } from './resolve.ts';
import type { Echelle } from './types.ts';

const place = (echelle: Echelle, code: string) => {
  const resolu = resolveCode(echelle, code);
  return resolu.ok ? resolu.territoire : resolu;
};

describe('resolveCode', () => {
  it('names a commune', () => {
    expect(place('commune', '59606')).toEqual({
      echelle: 'commune',
      code: '59606',
      nom: 'Valenciennes',
      departements: ['59'],
      region: '32',
      population: 43468,
    });
  });

  it.each([
    ['commune', '75118', 'Paris 18e arrondissement', ['75'], '11'],
    ['commune', '01120', 'Cordieux', ['01'], '84'], // associated commune
    ['commune', '02285', 'Escaufourt', ['59'], '32'], // its code says Aisne
    ['commune', '10003', 'Aix-Villemaur-Pâlis', ['10'], '44'], // shared with a commune déléguée
    ['commune', '97801', 'Saint-Martin', ['978'], '978'],
    ['commune', '94038', 'L’Haÿ-les-Roses', ['94'], '11'],
    ['epci', '245901160', 'CA Valenciennes Métropole', ['59'], '32'],
    ['epci', '200057867', 'Plaine Commune', ['93'], '11'], // public body of Greater Paris
    ['epci', '200054781', 'Métropole du Grand Paris', ['75', '91', '92', '93', '94', '95'], '11'],
    ['arrondissement', '596', 'arrondissement de Valenciennes', ['59'], '32'],
    ['arrondissement', '762', 'arrondissement du Havre', ['76'], '28'],
    ['arrondissement', '271', 'arrondissement des Andelys', ['27'], '28'],
    ['arrondissement', '912', 'arrondissement d’Évry', ['91'], '11'],
    ['arrondissement', '9722', 'arrondissement de La Trinité', ['972'], '02'],
    ['departement', '2A', 'Corse-du-Sud', ['2A'], '94'],
    ['departement', '95', 'Val-d’Oise', ['95'], '11'],
    ['region', '32', 'Hauts-de-France', ['02', '59', '60', '62', '80'], '32'],
    ['region', '01', 'Guadeloupe', ['971'], '01'],
  ] as const)('%s %s is %s', (echelle, code, nom, departements, region) => {
    expect(place(echelle, code)).toMatchObject({ echelle, code, nom, departements, region });
  });

  it('gives no région to an EPCI that lies in two', () => {
    const redon = place('epci', '243500741');
    expect(redon).toMatchObject({ nom: 'CA Redon Agglomération', departements: ['35', '44', '56'] });
    expect(redon).toHaveProperty('region', undefined);
  });

  it('always answers, in French, whatever is written', () => {
    const hostile = fc.oneof(fc.string({ maxLength: 12 }), fc.constantFrom('constructor', '__proto__', 'toString', '59606"', '\n{'));
    fc.assert(
      fc.property(fc.constantFrom(...echelles), hostile, (echelle, code) => {
        const resolu = resolveCode(echelle, code);
        if (!resolu.ok) expect(resolu).toMatchObject({ code, raison: expect.stringMatching(/\S{3}/), suggestions: expect.any(Array) });
      }),
      { numRuns: 60 },
    );
  }, 30_000);
});

describe('resolveTerritoire', () => {
  it('keeps the order of the codes', () => {
    const resolu = resolveTerritoire('departement', ['62', '59']);
    expect(resolu.ok && resolu.territoires.map((t) => t.code)).toEqual(['62', '59']);
  });

  it('takes no code for national, which has no place on a map', () => {
    expect(resolveTerritoire('national', [])).toEqual({
      ok: true,
      territoires: [{ echelle: 'national', code: '', nom: 'France entière', departements: [] }],
    });
  });

  it.each([
    ['national', ['59'], '59', 'l’échelle nationale ne prend aucun code'],
    ['commune', [], '', 'il faut au moins un code, entre guillemets'],
    ['commune', ['59606', '  '], '  ', 'code vide'],
    ['commune', ['59606', '59606'], '59606', '« 59606 » est écrit deux fois'],
    ['commune', ['59606', '99999'], '99999', '« 99999 » n’est pas un code Insee de commune'],
  ] as const)('refuses %s %j', (echelle, codes, code, raison) => {
    expect(resolveTerritoire(echelle, codes)).toEqual({ ok: false, code, raison, suggestions: [] });
  });
});
