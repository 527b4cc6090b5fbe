import { describe, expect, it } from 'vitest';
import { words, wordsFrom } from './words.ts';

describe('words', () => {
  it.each([
    ['typographic and plain apostrophes', "L’égalité, l'ÉGALITÉ", ['l', 'egalite', 'l', 'egalite']],
    ['no-break spaces', 'prix\u00a0: 12\u202f%', ['prix', '12']],
    ['ligatures', 'Cœur, cæcum, eﬃcace', ['coeur', 'caecum', 'efficace']],
    ['decomposed letters', 'e\u0301te\u0301', ['ete']],
    ['soft hyphens and word joiners', 'préven\u00adtion\u2060s', ['preventions']],
    ['superscripts and rare letters', '2ᵉ L’HAŸ', ['2e', 'l', 'hay']],
    ['slugs', 'vie-nocturne_2019/x.html', ['vie', 'nocturne', '2019', 'x', 'html']],
    ['nothing but signs', '« … » — 🎉', []],
    ['empty', '', []],
  ])('%s', (_name, text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it('reads from a place, as many as asked', () => {
    expect(wordsFrom('un deux trois quatre', 3, 2)).toEqual(['deux', 'trois']);
    expect(wordsFrom('un deux', 0, 0)).toEqual([]);
  });
});
