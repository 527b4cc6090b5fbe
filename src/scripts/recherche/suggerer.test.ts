/** Names suggested while one types. */
import { expect, it } from 'vitest';
import { suggerer, type Suggestion } from './suggerer.ts';

const toutes: Suggestion[] = [
  ['thème', 'Vie nocturne', '/a'],
  ['région', 'Île-de-France', '/b'],
  ['département', 'Nord', '/c', '59'],
  ['action', 'Médiation de nuit', '/d', '2022, Lille, Nord (59)'],
  ['action', 'L’égalité au cœur', '/e', '2019'],
];
const noms = (saisie: string) => suggerer(saisie, toutes).map(([, nom]) => nom);

it.each([
  ['i', []],
  ['ile', ['Île-de-France']],
  ['mediation', ['Médiation de nuit']],
  ['nuit', ['Médiation de nuit']],
  ['lille', ['Médiation de nuit']],
  ['nord', ['Nord', 'Médiation de nuit']],
  ['59', ['Nord', 'Médiation de nuit']],
  ['coeur', ['L’égalité au cœur']],
  ['égalité', ['L’égalité au cœur']],
  ['nuit 2022', ['Médiation de nuit']],
  ['nuit 2019', []],
])('%s', (saisie, attendus) => expect(noms(saisie)).toEqual(attendus));
