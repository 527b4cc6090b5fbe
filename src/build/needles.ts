/** Makes needles from hidden texts: what the leak gate looks for, minus what published texts say as well. */
import { buildNeedleIndex, findNeedles, RUN } from './needle-index.ts';
import { words } from './words.ts';

/** Something that must not be found. `nature` is shown to people and must not quote it: « un passage d’une fiche non publiée ». */
export interface Aiguille {
  texte: string;
  nature: string;
}

/** Digest of bytes that must not be found: SHA-256, hexadecimal. */
export interface AiguilleOctets {
  sha256: string;
  nature: string;
}

/** A text that is not published. `entier`: looked for whole (a title, a slug, a name), else by its runs of six words. */
export interface TexteCache {
  texte: string;
  nature: string;
  entier?: boolean;
}

/** « que l’on n’a pas », « il n’y a pas de » are six words by their apostrophes, and stand in any text: nothing is known by them. */
const saysSomething = (run: string): boolean => (run.match(/\d{2,}|\S{4,}/g)?.length ?? 0) >= 2;

/**
 * The distinct runs of `size` words of a text, folded (lower case, no accents, words joined by one space), but for those of small words alone.
 * A text of fewer words has none: too short to be recognised as a passage.
 */
export function runsOfWords(texte: string, size = RUN): string[] {
  const list = words(texte);
  const runs = new Set<string>();
  for (let i = 0; i + size <= list.length; i++) runs.add(list.slice(i, i + size).join(' '));
  return [...runs].filter(saysSomething);
}

const needlesOf = ({ texte, nature, entier }: TexteCache): Aiguille[] =>
  entier ? [{ texte: words(texte).join(' '), nature }] : runsOfWords(texte).map((run) => ({ texte: run, nature }));

/** Removes the needles that at least one of these texts holds. Reads each text once; keeps none. */
export function subtractPublished(aiguilles: readonly Aiguille[], publics: Iterable<string>): Aiguille[] {
  const index = buildNeedleIndex(aiguilles.map((a) => a.texte));
  const held = new Uint8Array(aiguilles.length);
  for (const texte of publics) findNeedles(index, texte, (rank) => (held[rank] = 1));
  return aiguilles.filter((_, rank) => !held[rank]);
}

/**
 * The needles of hidden texts that no published text holds: distinct, in the order of the hidden texts.
 * @param caches hidden texts; titles, slugs and names with `entier: true`
 * @param publics all published texts, titles and slugs included, and the site's own wording where it is known
 */
export function makeNeedles(caches: Iterable<TexteCache>, publics: Iterable<string>): Aiguille[] {
  const distinct = new Map<string, Aiguille>();
  for (const cache of caches) {
    for (const aiguille of needlesOf(cache)) {
      if (aiguille.texte !== '' && !distinct.has(aiguille.texte)) distinct.set(aiguille.texte, aiguille);
    }
  }
  return subtractPublished([...distinct.values()], publics);
}
