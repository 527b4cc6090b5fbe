import { describe, expect, it } from 'vitest';
import { avecSigles } from './sigles.ts';
import type { PageCherchable } from './types.ts';

const glossaire = [
  { terme: 'CLSPD', developpe: 'conseil local de sécurité et de prévention de la délinquance' },
  { terme: 'CHRS', developpe: 'centre d’hébergement et de réinsertion sociale' },
  { terme: 'AJAR', definition: 'Une association.' },
] as Parameters<typeof avecSigles>[0];

const page = (...textes: string[]): PageCherchable => ({
  chemin: 'x/',
  sorte: 'action',
  criteres: [],
  edition: '2026',
  titre: 'Titre',
  voix: 'porteur',
  encre: 'bleu',
  tete: [],
  passages: [{ ancre: 'porteur', titre: '', titreCherche: false, voix: 'porteur', textes }],
});
const ajoutes = (...textes: string[]) =>
  avecSigles(glossaire)(page(...textes))
    .passages.slice(1)
    .flatMap((passage) => passage.textes);

describe('acronyms both ways', () => {
  it('an acronym brings its full name', () => expect(ajoutes('Le CLSPD se réunit.')).toEqual(['CLSPD : conseil local de sécurité et de prévention de la délinquance']));
  it('a full name brings its acronym, however it is written', () =>
    expect(ajoutes("Un Centre d'hébergement et de\u00a0réinsertion sociale.")).toEqual(['CHRS : centre d’hébergement et de réinsertion sociale']));
  it('both are there already: nothing is added', () => expect(ajoutes('Le conseil local de sécurité et de prévention de la délinquance (CLSPD).')).toEqual([]));
  it('an acronym that the glossary does not expand, or that is part of a word, brings nothing', () => expect(ajoutes('AJAR et CLSPDR.')).toEqual([]));
  it('stands at the head of the page, which needs no place of its own', () =>
    expect(avecSigles(glossaire)(page('Le CLSPD.')).passages.at(-1)).toMatchObject({ ancre: '', voix: 'porteur', titreCherche: false }));
});
