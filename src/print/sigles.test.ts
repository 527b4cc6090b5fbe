import { describe, expect, it } from 'vitest';
import { deplieur, siglesEmployes } from './sigles.ts';

const glossaire = [
  { terme: 'CIPD', developpe: 'Comité' },
  { terme: 'CIPDR', developpe: 'Comité élargi' },
  { terme: 'AJAR', definition: 'Une association.' },
  { terme: 'Cote', definition: 'Un mot courant.' },
];
const lu = (noeuds: ReturnType<ReturnType<typeof deplieur>>) =>
  noeuds.map(({ t, texte, developpe }) => (t === 'sigle' ? `[${String(texte)}=${String(developpe)}]` : texte)).join('');

describe('an acronym', () => {
  it('is expanded at its first use, and only there', () => {
    const deplier = deplieur(glossaire);
    expect(lu(deplier('Le CIPD et le CIPD.', 'z'))).toBe('Le [CIPD=Comité] et le CIPD.');
    expect(lu(deplier('Encore le CIPD.', 'z'))).toBe('Encore le CIPD.');
  });
  it('is not taken for another that it begins', () => expect(lu(deplieur(glossaire)('Le CIPDR, les CIPDs.', 'z'))).toBe('Le [CIPDR=Comité élargi], les CIPDs.'));
  it('that the text expands already is left alone', () => expect(lu(deplieur(glossaire)('Le Comité (CIPD).', 'z'))).toBe('Le Comité (CIPD).'));
  it('without letters spelt out has its definition in a margin, and nothing in a line', () => {
    expect(lu(deplieur(glossaire)('AJAR', 'z'))).toBe('[AJAR=Une association.]');
    expect(lu(deplieur(glossaire)('AJAR'))).toBe('AJAR');
  });
  it('is not a common word of the glossary', () => expect(lu(deplieur(glossaire)('La Cote', 'z'))).toBe('La Cote'));
  it('keeps every letter of a text without acronyms', () => expect(deplieur([])('Rien.', 'z')).toEqual([{ t: 'text', texte: 'Rien.' }]));
});

it('the list of a volume has those that it uses, in order', () => {
  expect(siglesEmployes(glossaire, { a: ['le CIPDR'], b: 'AJAR et la Cote' }).map(({ terme }) => terme)).toEqual(['AJAR', 'CIPDR']);
});
