/** Finds thousands of needles in one pass over a text: rolling hashes of up to six words, looked up in a Map, then checked exactly. */
import { scanWords, words, wordsFrom } from './words.ts';

/** Length, in words, of the longest run that is hashed; a longer needle is hashed by its beginning. */
export const RUN = 6;

export interface NeedleIndex {
  /** Folded words of each needle, joined by spaces; same order as the list given. */
  folded: readonly string[];
  sizes: readonly number[];
  byKey: ReadonlyMap<number, readonly number[]>;
  /** A set of bits that answers « no » for nearly every word of a site, much faster than the Map; it stays in the processor's cache. */
  sieve: Int32Array;
  /** Numbers of words that are hashed, among 1..6. */
  lengths: readonly number[];
}

/** Seen needle: its rank in the list given, and its place in the text (of its first six words at most). */
export type SeeNeedle = (rank: number, start: number, end: number) => void;

/** The last words seen, newest last, as a ring. */
interface Ring {
  first: Int32Array;
  second: Int32Array;
  starts: Int32Array;
  count: number;
}

const SLOTS = 8;
const LAST_SLOT = SLOTS - 1;
const newRing = (): Ring => ({ first: new Int32Array(SLOTS), second: new Int32Array(SLOTS), starts: new Int32Array(SLOTS), count: 0 });

const push = (ring: Ring, first: number, second: number, start: number): void => {
  const slot = ring.count & LAST_SLOT;
  ring.first[slot] = first;
  ring.second[slot] = second;
  ring.starts[slot] = start;
  ring.count++;
};

const SIEVE_BITS = 1 << 22;
const inSieve = (sieve: Int32Array, half: number): boolean => ((sieve[(half & (SIEVE_BITS - 1)) >>> 5] ?? 0) & (1 << (half & 31))) !== 0;
const addToSieve = (sieve: Int32Array, half: number): void => {
  const slot = (half & (SIEVE_BITS - 1)) >>> 5;
  sieve[slot] = (sieve[slot] ?? 0) | (1 << (half & 31));
};

/** Half of the key of the last `length` words: enough for the sieve. */
const halfKeyOf = (ring: Ring, length: number): number => {
  let first = length;
  for (let i = ring.count - length; i < ring.count; i++) first = Math.imul(first ^ (ring.first[i & LAST_SLOT] ?? 0), 0x01000193) ^ (first >>> 15);
  return first;
};

/** 53 bits for the last `length` words: with 32, a large site would hit a needle by chance at every build. */
const keyOf = (ring: Ring, length: number, half: number): number => {
  let second = length;
  for (let i = ring.count - length; i < ring.count; i++) second = Math.imul(second + (ring.second[i & LAST_SLOT] ?? 0), 0x5bd1e995) ^ (second >>> 13);
  return (half >>> 0) * 0x200000 + (second >>> 11);
};

/** The last words of a needle's hashed beginning. */
const ringOf = (folded: string, length: number): Ring => {
  const ring = newRing();
  scanWords(folded, (first, second, start) => {
    push(ring, first, second, start);
    return ring.count < length;
  });
  return ring;
};

/**
 * Prepares needles for `findNeedles`. A needle without any word is never found.
 * @param needles texts of any length; each is looked for whole
 */
export function buildNeedleIndex(needles: readonly string[]): NeedleIndex {
  const folded: string[] = [];
  const sizes: number[] = [];
  const byKey = new Map<number, number[]>();
  const lengths = new Set<number>();
  const sieve = new Int32Array(SIEVE_BITS / 32);
  for (const needle of needles) {
    const list = words(needle);
    const rank = folded.push(list.join(' ')) - 1;
    sizes.push(list.length);
    if (list.length === 0) continue;
    const length = Math.min(list.length, RUN);
    const ring = ringOf(folded[rank] ?? '', length);
    const half = halfKeyOf(ring, length);
    const key = keyOf(ring, length, half);
    lengths.add(length);
    addToSieve(sieve, half);
    const same = byKey.get(key);
    if (same) same.push(rank);
    else byKey.set(key, [rank]);
  }
  return { folded, sizes, byKey, sieve, lengths: [...lengths].sort((a, b) => a - b) };
}

/** Tells every needle of the index that a text holds, as often as it does. */
export function findNeedles(index: NeedleIndex, text: string, see: SeeNeedle): void {
  if (index.byKey.size === 0) return;
  const ring = newRing();
  const { sieve, lengths } = index;
  scanWords(text, (first, second, start, end) => {
    push(ring, first, second, start);
    for (let i = 0; i < lengths.length; i++) {
      const length = lengths[i] ?? 0;
      if (length > ring.count) return;
      const half = halfKeyOf(ring, length);
      if (!inSieve(sieve, half)) continue;
      const ranks = index.byKey.get(keyOf(ring, length, half));
      if (!ranks) continue;
      const from = ring.starts[(ring.count - length) & LAST_SLOT] ?? 0;
      for (const rank of ranks) {
        if (wordsFrom(text, from, index.sizes[rank] ?? 0).join(' ') === index.folded[rank]) see(rank, from, end);
      }
    }
  });
}
