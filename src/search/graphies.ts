/** How the corpus writes what folding has unwritten: « cœur », « 1 053 ». Only what stood so comes back so: « coexistence » keeps its oe. */
import { fold } from './fold.ts';

/** Folded word in lower case → the word as the corpus writes it, in lower case. */
export type Graphies = Readonly<Record<string, string>>;

const ligatured = /[\p{L}\p{M}]*[œæ][\p{L}\p{M}œæ]*/giu;
const grouped = /(?<!\d)\d{1,3}(?:[\u00a0\u202f\u2009]\d{3})+(?!\d)/g;

/** Spellings of these texts, in the order of their folded words. A number that stands both ways (1789, 1 789) is left as it is found. */
export function collectGraphies(texts: Iterable<string>): Graphies {
  const found = new Map<string, string>();
  const plain = new Set<string>();
  for (const text of texts) {
    for (const [word] of text.normalize('NFC').matchAll(ligatured)) found.set(fold(word.toLowerCase()), word.toLowerCase());
    for (const [number] of text.matchAll(grouped)) found.set(fold(number), number);
    for (const [number] of text.matchAll(/\d+/g)) plain.add(number);
  }
  const kept = [...found].filter(([folded]) => !plain.has(folded));
  return Object.fromEntries(kept.sort(([a], [b]) => (a < b ? -1 : 1)));
}
