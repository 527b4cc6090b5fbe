import { atelierDe, editionDe, FICTIF, REEL } from '../../tests/outils/publies.ts';
import { expect, it } from 'vitest';
import { identite } from './identite.ts';

const a = atelierDe(FICTIF);
const dite = identite(a, editionDe(a, '2022'));

it('a book keeps its identifier whatever changes in it, and shares it with no other', () => {
  const tous = [a, atelierDe(REEL)].flatMap((un) => [...un.editions, undefined].map((edition) => identite(un, edition).identifiant));
  expect(new Set(tous).size).toBe(tous.length);
  for (const identifiant of tous) expect(identifiant).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(identite({ ...a, recueil: { ...a.recueil, instant: '2030-01-01T00:00:00+01:00' } }, editionDe(a, '2022')).identifiant).toBe(dite.identifiant);
});
it('says when it was published, in UTC, and the number of the printed book', () => {
  expect(dite.modifie).toBe('2026-11-25T12:00:00Z');
  expect(dite.isbn).toMatch(/978/);
});
it('names the years of the whole', () => expect(identite(a).titre).toMatch(/éditions 2019 à 2027$/));
