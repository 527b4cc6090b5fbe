import { expect, it } from 'vitest';
import { blanchesApres, dosDe, epaisseurDe } from './papier.ts';

const impression = (papier: { grammage: number; main: number }, reliure: 'dos-carre-colle' | 'agrafes' = 'dos-carre-colle') => ({
  format: '170x240' as const,
  fondPerdu: 3,
  papier,
  reliure,
  quadri: {},
});

it.each([
  [19, 1],
  [20, 0],
  [21, 3],
  [22, 2],
])('%i pages want %i blank ones', (pages, blanches) => expect(blanchesApres(pages)).toBe(blanches));
it('a leaf is as thick as its weight times its bulk', () => expect(epaisseurDe(impression({ grammage: 90, main: 1.3 }))).toBe(117));
it('a spine is half as many leaves as there are pages', () => expect(dosDe(96, impression({ grammage: 120, main: 1.4 }))).toBe(8.1));
it('staples make none', () => expect(dosDe(96, impression({ grammage: 120, main: 1.4 }, 'agrafes'))).toBe(0));
