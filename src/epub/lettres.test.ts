import { expect, it } from 'vitest';
import { largeur, lignes, tracer } from './lettres.ts';

it('lines are cut at spaces, none wider than their place unless one word is', () => {
  const faites = lignes('Prévention des violences faites aux femmes', 'grasse', 8);
  expect(faites.join(' ')).toBe('Prévention des violences faites aux femmes');
  expect(faites.length).toBeGreaterThan(1);
  for (const ligne of faites) expect(largeur(ligne, 'grasse')).toBeLessThanOrEqual(8);
  expect(lignes('Anticonstitutionnellement', 'grasse', 2)).toEqual(['Anticonstitutionnellement']);
});
it('letters are outlines: a machine without the font draws the same', () => {
  const trace = tracer({ texte: 'Ÿœ’', graisse: 'noire', taille: 2, x: 1, y: 3 });
  expect(trace).not.toContain('<text');
  expect(trace.match(/<path [^>]*d="M/g)).toHaveLength(3);
});
