/** Which kinds of hidden thing a text holds. */
import { buildNeedleIndex, findNeedles, type NeedleIndex } from '../needle-index.ts';
import type { Aiguille } from '../needles.ts';

export interface Recherche {
  index: NeedleIndex;
  natures: readonly string[];
}

/** Prepares needles for `naturesIn`. */
export const prepareSearch = (aiguilles: readonly Aiguille[]): Recherche => ({
  index: buildNeedleIndex(aiguilles.map((a) => a.texte)),
  natures: aiguilles.map((a) => a.nature),
});

const OPENS = /[/"'`>«(=:]$/;
const CLOSES = /^[/"'`<».?#&),]/;
const ends = (around: string): string => around.replace(/[\s\u00a0\u202f]+/gu, '');

/**
 * A needle of one word is a leak only where it stands alone, as a title, a slug or a name does: between tags, quotes or slashes. The slug
 * `marianne` is not hidden in « la Marianne de la République ». A word with a digit (a digest) is common nowhere.
 */
const standsAlone = (text: string, start: number, end: number): boolean => {
  if (/\d/.test(text.slice(start, end))) return true;
  const before = ends(text.slice(Math.max(0, start - 4), start));
  const after = ends(text.slice(end, end + 4));
  return (before === '' ? start < 4 : OPENS.test(before)) && (after === '' ? end + 4 > text.length : CLOSES.test(after));
};

/** Natures of the hidden things that a text holds, each once. */
export function naturesIn({ index, natures }: Recherche, text: string, found = new Set<string>()): Set<string> {
  findNeedles(index, text, (rank, start, end) => {
    const nature = natures[rank] ?? '';
    if (found.has(nature)) return;
    if (index.sizes[rank] === 1 && !standsAlone(text, start, end)) return;
    found.add(nature);
  });
  return found;
}

/** A test for texts that are printed: true when one quotes something hidden. */
export function quotesHidden(aiguilles: readonly Aiguille[]): (text: string) => boolean {
  const recherche = prepareSearch(aiguilles);
  return (text) => naturesIn(recherche, text).size > 0;
}
