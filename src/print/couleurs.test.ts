import { describe, expect, it } from 'vitest';
import { atelierDe, FICTIF, REEL } from '../../tests/outils/imprimes.ts';
import { encrageDePresse, quadriDe } from './couleurs.ts';

const { config: sienne } = atelierDe(FICTIF).recueil;
const { config } = atelierDe(REEL).recueil;

describe('inks of an award', () => {
  it('are all known where it has no colour of its own', () => expect(encrageDePresse(config).calculees).toEqual([]));
  it('are worked out where it gave none, and told', () => {
    const { encres, calculees } = encrageDePresse(sienne);
    expect(calculees).toContain('bleu');
    expect(encres['bleu']).toEqual([62, 15, 0, 63]);
  });
  it('are those that it gives', () => {
    const { encres, calculees } = encrageDePresse(sienne);
    expect(encres).toMatchObject({ garance: [32, 90, 38, 32], nuit: [70, 50, 45, 80] });
    expect(calculees).not.toContain('garance');
  });
  it('of a text and its rules are black alone, whatever they are on a screen', () => {
    for (const nom of ['encre', 'sourd', 'filet']) expect(encrageDePresse(sienne).encres[nom]?.slice(0, 3)).toEqual([0, 0, 0]);
  });
  it('never go over 300 %', () => {
    for (const encres of Object.values(encrageDePresse(sienne).encres)) expect(encres.reduce((a, b) => a + b)).toBeLessThanOrEqual(300);
  });
});

it.each([
  ['#000000', [0, 0, 0, 100]],
  ['#ffffff', [0, 0, 0, 0]],
  ['#ff0000', [0, 100, 100, 0]],
  ['#808080', [0, 0, 0, 50]],
])('%s', (couleur, encres) => expect(quadriDe(couleur)).toEqual(encres));
