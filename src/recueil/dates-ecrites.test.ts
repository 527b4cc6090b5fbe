import { expect, test } from 'vitest';
import { dateEcrite } from './dates-ecrites.ts';

test.each([
  ['12 octobre 2026', { date: '2026-10-12' }],
  ['1er mars 2026', { date: '2026-03-01' }],
  ['le jeudi 1er août 2026', { date: '2026-08-01' }],
  ['Décembre 2026', { date: '2026-12' }],
  ['12/10/2026', { date: '2026-10-12' }],
  ['2.3.2026', { date: '2026-03-02' }],
  ['“2026-10”', { date: '2026-10' }],
  ['15 novembre 2026 à 9h', { date: '2026-11-15', heure: '09:00' }],
  ['15/11/2026 9:05', { date: '2026-11-15', heure: '09:05' }],
  ['2026-11-15 9h30', { date: '2026-11-15', heure: '09:30' }],
  ['2026-11-15, 18 h 30', { date: '2026-11-15', heure: '18:30' }],
  ['13/13/2026', undefined],
  ['12 octobr 2026', undefined],
  ['hier', undefined],
  ['2026', undefined],
  ['', undefined],
])('%s', (ecrit, lu) => {
  expect(dateEcrite(ecrit)).toEqual(lu);
});
