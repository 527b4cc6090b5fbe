import { describe, expect, it } from 'vitest';
import { communesByPostalCode } from './guess-code.ts';
import { resolveCode } from './resolve.ts';
import type { Echelle } from './types.ts';

const refusal = (echelle: Echelle, code: string) => {
  const resolu = resolveCode(echelle, code);
  if (resolu.ok) throw new Error(`${echelle} ${code} was accepted`);
  return { raison: resolu.raison, suggestions: resolu.suggestions.map((s) => `${s.code} ${s.nom}`) };
};

type Case = readonly [echelle: Echelle, code: string, raison: string, suggestions: string[]];

const codes: Case[] = [
  ['departement', '1', '« 1 » n’est pas écrit comme le code officiel', ['01 Ain']],
  ['departement', '2a', '« 2a » n’est pas écrit comme le code officiel', ['2A Corse-du-Sud']],
  ['commune', '1004', '« 1004 » n’est pas écrit comme le code officiel', ['01004 Ambérieu-en-Bugey']],
  ['commune', '59 606', '« 59 606 » n’est pas écrit comme le code officiel', ['59606 Valenciennes']],
  ['departement', '20', '« 20 » : la Corse a deux départements', ['2A Corse-du-Sud', '2B Haute-Corse']],
  ['commune', '59770', '« 59770 » est un code postal, pas un code Insee de commune', ['59383 Marly (Nord)']],
  ['commune', '75018', '« 75018 » est un code postal, pas un code Insee de commune', ['75118 Paris 18e arrondissement', '75056 Paris']],
  ['commune', '215906066', '« 215906066 » est le numéro Siren d’une commune, Valenciennes (Nord), pas un code Insee de commune', ['59606 Valenciennes (Nord)']],
  ['epci', '215906066', '« 215906066 » est le numéro Siren d’une commune, Valenciennes (Nord), pas un numéro Siren d’EPCI', ['245901160 CA Valenciennes Métropole']],
  ['commune', '245901160', '« 245901160 » est le code d’un EPCI (CA Valenciennes Métropole), pas d’une commune : changez l’échelle ou le code', []],
  [
    'epci',
    '93066',
    '« 93066 » est le code d’une commune (Saint-Denis), pas d’un EPCI : changez l’échelle ou le code',
    ['200057867 Plaine Commune', '200054781 Métropole du Grand Paris'],
  ],
  ['arrondissement', '59606', '« 59606 » est le code d’une commune (Valenciennes), pas d’un arrondissement : changez l’échelle ou le code', ['596 arrondissement de Valenciennes']],
  ['region', '59', '« 59 » est le code d’un département (Nord), pas d’une région : changez l’échelle ou le code', ['32 Hauts-de-France']],
  [
    'region',
    '31',
    '« 31 » est le code d’une région qui a pris fin en 2016 (Nord-Pas-de-Calais), ou celui d’un département (Haute-Garonne)',
    ['32 Hauts-de-France', '76 Occitanie'],
  ],
  ['commune', '01126', '« 01126 » est un ancien code', ['01033 Valserhône (Ain)']],
];

const noms: Case[] = [
  ['commune', 'Valenciennes', '« Valenciennes » est un nom : écrivez le code', ['59606 Valenciennes (Nord)']],
  ['commune', 'Valencienne', '« Valencienne » n’est ni un code Insee de commune, ni un nom connu', ['59606 Valenciennes (Nord)']],
  ['commune', 'l’hay les roses', '« l’hay les roses » est un nom : écrivez le code', ['94038 L’Haÿ-les-Roses (Val-de-Marne)']],
  [
    'commune',
    'Montreuil',
    '« Montreuil » est le nom de 3 communes : écrivez le code',
    ['93048 Montreuil (Seine-Saint-Denis)', '85148 Montreuil (Vendée)', '28267 Montreuil (Eure-et-Loir)'],
  ],
  ['commune', 'Valence', '« Valence » est le nom de 3 communes : écrivez le code', ['26362 Valence (Drôme)', '82186 Valence (Tarn-et-Garonne)', '16392 Valence (Charente)']],
  ['commune', 'Nord', '« Nord » est le nom d’un département, pas d’une commune : changez l’échelle, et écrivez le code', []],
  ['epci', 'Valenciennes Métropole', '« Valenciennes Métropole » est un nom : écrivez le code', ['245901160 CA Valenciennes Métropole']],
  ['departement', 'Pas de Calai', '« Pas de Calai » n’est ni un code de département, ni un nom connu', ['62 Pas-de-Calais']],
  ['region', 'Nord Pas de Calais', 'la région Nord-Pas-de-Calais a pris fin en 2016', ['32 Hauts-de-France']],
  ['commune', 'Xzqwkjhv', '« Xzqwkjhv » n’est pas un code Insee de commune', []],
];

describe('a wrong code is explained', () => {
  it.each([...codes, ...noms])('%s « %s »: %s', (echelle, code, raison, suggestions) => {
    expect(refusal(echelle, code)).toEqual({ raison, suggestions });
  });

  it('puts the likeliest commune first: « Servan » is Sevran', () => {
    expect(refusal('commune', 'Servan').suggestions[0]).toBe('93071 Sevran (Seine-Saint-Denis)');
  });

  it('lists four homonyms at most, and says so', () => {
    const { raison, suggestions } = refusal('commune', 'St-Pierre');
    expect(raison).toMatch(/^« St-Pierre » est le nom de \d+ communes : écrivez le code \(les 4 plus probables sur \d+\)$/);
    expect(suggestions).toHaveLength(4);
    expect(suggestions[0]).toBe('97416 Saint-Pierre (La Réunion)');
  });
});

it('knows communes by postal code, even one that is another commune’s Insee code', () => {
  expect(communesByPostalCode('59300')[0]).toEqual({ code: '59606', nom: 'Valenciennes (Nord)' });
  expect(resolveCode('commune', '59300')).toMatchObject({ ok: true, territoire: { nom: 'Hem-Lenglet' } });
});
