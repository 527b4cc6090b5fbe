/** Gives an excerpt its typography back. What comes out is pieces of text, to be set as text: nothing of an excerpt is ever markup. */
import { elisions } from './words.ts';
import type { Graphies } from './graphies.ts';

export interface Morceau {
  texte: string;
  /** True for a word that was searched. */
  marque: boolean;
}

/** Private-use characters stand for the marks, so that a rule can look across them. */
const ON = '\ue000';
const OFF = '\ue001';
const FINE = '\u202f';
const NB = '\u00a0';

const rules: readonly (readonly [RegExp, string])[] = [
  // Pagefind marks a word with the signs that touch it.
  [new RegExp(`${ON}(["(\\[]+)(?=[^${OFF}])`, 'g'), `$1${ON}`],
  [new RegExp(`([.,;:!?…)\\]"]+)${OFF}`, 'g'), `${OFF}$1`],
  [new RegExp(`(?<![\\p{L}\\p{N}])(${elisions.join('|')})'(${OFF}?) (?=["\\p{L}\\p{N}…${ON}])`, 'giu'), '$1’$2'],
  [/(?<=\p{L})'(?=[\p{L}\ue000])/gu, '’'],
  [new RegExp(`(^|[\\s(\\[’—])"(?=[^\\s.,;:!?…)\\]])`, 'g'), `$1«${NB}`],
  [/"/g, `${NB}»`],
  [/ (?=[;!?])/g, FINE],
  [/ (?=[:%€])/g, NB],
];

/** `graphies` is the dictionary made with the index. */
export function restore(excerpt: string, graphies: Graphies): Morceau[] {
  let text = excerpt.replaceAll('<mark>', ON).replaceAll('</mark>', OFF).replaceAll('&lt;', '<').replaceAll('&gt;', '>');
  for (const [sign, restored] of rules) text = text.replace(sign, restored);
  text = text.replace(/[\p{L}\p{N}]+/gu, (word) => respell(word, graphies));
  return pieces(text);
}

/** The same for a text without marks: a title, a place. */
export const restoreText = (text: string, graphies: Graphies): string =>
  restore(text, graphies)
    .map((piece) => piece.texte)
    .join('');

function respell(word: string, graphies: Graphies): string {
  const known = Object.hasOwn(graphies, word.toLowerCase()) ? graphies[word.toLowerCase()] : undefined;
  if (known === undefined) return word;
  if (/^\d/.test(known)) return known;
  let at = 0;
  return [...known]
    .map((letter) => {
      const written = word.slice(at, (at += letter === 'œ' || letter === 'æ' ? 2 : letter.length));
      if (written.length !== 2 || written === letter) return written;
      return /^\p{Lu}/u.test(written) ? letter.toUpperCase() : letter;
    })
    .join('');
}

function pieces(text: string): Morceau[] {
  const split = text.split(ON).flatMap((part, i) => {
    if (i === 0) return [{ texte: part.replaceAll(OFF, ''), marque: false }];
    const [marked = '', ...rest] = part.split(OFF);
    return [
      { texte: marked, marque: true },
      { texte: rest.join(''), marque: false },
    ];
  });
  return split.filter((piece) => piece.texte !== '');
}
