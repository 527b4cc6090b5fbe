import { palette } from '#palette';
import { expect, it } from 'vitest';
import { feuille } from './feuille.ts';

const css = feuille(palette({}).ecran);

it('neither text nor page has a colour: night is the reader’s choice', () => {
  expect([...css.matchAll(/(?:^|[{;\s])color:\s*([^;]+)/g)].map(([, couleur]) => couleur)).toEqual(['inherit']);
  expect([...css.matchAll(/([^{}]+)\{[^}]*background/g)].map(([, qui]) => qui?.trim())).toEqual(['.tuile.pleine', '.echelle .tuile.pleine']);
});
it('no face but the device’s own, nothing to fetch, sizes relative to the reader’s', () => {
  expect(css).not.toMatch(/@font-face|@import|url\(|font-size:[^;]*(?:px|pt|mm)/);
  expect(new Set([...css.matchAll(/font-family:\s*([^;]+)/g)].map(([, famille]) => famille))).toEqual(new Set(['sans-serif', 'monospace']));
});
it('is small', () => expect(css.length).toBeLessThan(9000));
