/** Mistyped words, and the words of the corpus. */
import { describe, expect, it } from 'vitest';
import { corriger } from './corriger.ts';
import { collectVocabulaire } from './vocabulaire.ts';

const vocabulaire = collectVocabulaire([
  'La prévention des violences, la sécurité, la médiation. Prévention, sécurité, violences, violence.',
  'L’accueil au cœur de la ville\u202f: un médiateur à Lille, un radiateur, des CLSPD.',
]);

describe('collectVocabulaire', () => {
  it('keeps each word once, as it is written, the commonest first', () => {
    expect(vocabulaire.slice(0, 3)).toEqual(['prévention', 'sécurité', 'violences']);
    expect(vocabulaire).toContain('coeur');
    expect(vocabulaire).not.toContain('des');
    expect(new Set(vocabulaire).size).toBe(vocabulaire.length);
  });
});

describe('corriger', () => {
  it.each([
    ['violances', 'violences'],
    ['sécuritté', 'sécurité'],
    ['securitte', 'sécurité'],
    ['preventoin', 'prévention'],
    ['mediatuer', 'médiateur'],
    ['lile', 'lille'],
    ['VIOLANCE', 'violence'],
    ['zzzz', undefined],
    ['rue', undefined],
    ['xylophone', undefined],
  ])('%s → %s', (mot, attendu) => expect(corriger(mot, vocabulaire)).toBe(attendu));
});
