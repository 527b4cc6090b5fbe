/**
 * One way to see words, for hidden texts and for outputs alike: lower case, no accents, ligatures split; apostrophes, dashes,
 * tags and every kind of space separate. So a title, its slug and its typographically corrected form are the same words.
 */

const SEPARATOR = 1;
const SKIPPED = 2;
const SEVERAL = 3;
/** Zero: not yet looked up. One entry a UTF-16 unit: a Map lookup for each character of a whole site is ten times slower. */
const folds = new Uint16Array(65536);
const severalFolds = new Map<number, string>();
const LIGATURES: Record<string, string> = { œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o', ł: 'l', đ: 'd' };
/** Soft hyphen, zero-width characters, word joiner, BOM: inside a word, seen by nobody. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060-\u2064\ufe00-\ufe0f\ufeff\p{M}]/u;

const foldOf = (unit: number): number => {
  const character = String.fromCharCode(unit);
  if (INVISIBLE.test(character)) return (folds[unit] = SKIPPED);
  const lower = character.normalize('NFKD').toLowerCase().replace(/\p{M}/gu, '');
  const letters = [...lower]
    .map((c) => LIGATURES[c] ?? c)
    .join('')
    .replace(/[^\p{L}\p{N}]/gu, '');
  if (letters.length === 0) return (folds[unit] = SEPARATOR);
  if (letters.length === 1) return (folds[unit] = letters.charCodeAt(0));
  severalFolds.set(unit, letters);
  return (folds[unit] = SEVERAL);
};

/** The letters that one UTF-16 unit stands for; '' when it is skipped, a space when it separates. */
const lettersOf = (unit: number): string => {
  const fold = folds[unit] || foldOf(unit);
  if (fold === SEPARATOR) return ' ';
  if (fold === SKIPPED) return '';
  return fold === SEVERAL ? (severalFolds.get(unit) ?? '') : String.fromCharCode(fold);
};

const FIRST_SEED = 0x811c9dc5;
const SECOND_SEED = 0x9747b28c;
const mixFirst = (hash: number, letter: number): number => Math.imul(hash ^ letter, 0x01000193);
const mixSecond = (hash: number, letter: number): number => Math.imul(hash + letter, 0x5bd1e995) ^ (hash >>> 13);

/**
 * Called for each word: two independent 32-bit hashes and the word's place in the text.
 * Answering `false` stops the scan; any other answer goes on.
 */
export type SeeWord = (first: number, second: number, start: number, end: number) => unknown;

/** Goes once over a text and tells each of its words. */
export function scanWords(text: string, see: SeeWord, from = 0): void {
  let first = FIRST_SEED;
  let second = SECOND_SEED;
  let start = -1;
  for (let i = from; i <= text.length; i++) {
    const unit = i < text.length ? text.charCodeAt(i) : 32;
    const fold = folds[unit] || foldOf(unit);
    if (fold === SKIPPED) continue;
    if (fold !== SEPARATOR) {
      if (start < 0) start = i;
      if (fold !== SEVERAL) {
        first = mixFirst(first, fold);
        second = mixSecond(second, fold);
      } else {
        for (const letter of severalFolds.get(unit) ?? '') {
          first = mixFirst(first, letter.charCodeAt(0));
          second = mixSecond(second, letter.charCodeAt(0));
        }
      }
    } else if (start >= 0) {
      if (see(first, second, start, i) === false) return;
      first = FIRST_SEED;
      second = SECOND_SEED;
      start = -1;
    }
  }
}

/** The folded letters of a piece of text that is one word. */
const foldWord = (piece: string): string => {
  let word = '';
  for (let i = 0; i < piece.length; i++) word += lettersOf(piece.charCodeAt(i));
  return word;
};

/** At most `count` folded words of a text, from a place on. */
export function wordsFrom(text: string, from: number, count: number): string[] {
  const found: string[] = [];
  if (count > 0) {
    scanWords(text, (_first, _second, start, end) => found.push(foldWord(text.slice(start, end))) < count, from);
  }
  return found;
}

/** All folded words of a text: `words('L’Égalité')` is `['l', 'egalite']`. */
export const words = (text: string): string[] => wordsFrom(text, 0, Number.POSITIVE_INFINITY);
