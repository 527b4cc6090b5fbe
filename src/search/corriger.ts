/** « Vouliez-vous dire »: the word of the corpus that a mistyped one is nearest to. Pure: the browser runs this file too. */
import { editDistance } from '#distance';
import { fold } from './fold.ts';

const plain = (mot: string) => fold(mot.toLowerCase()).normalize('NFD').replace(/\p{M}/gu, '');

/** Slips that a word of this length may hold: too many, and any word is near any other. */
const slips = (length: number): number => (length < 4 ? 0 : length < 6 ? 1 : 2);

/** `vocabulaire` has the commonest words first: of two at the same distance, that with the same first letter, then the commonest, is meant. */
export function corriger(mot: string, vocabulaire: readonly string[]): string | undefined {
  const asked = plain(mot);
  const max = slips(asked.length);
  let best: { mot: string; note: number } | undefined;
  for (const candidat of vocabulaire) {
    const word = plain(candidat);
    if (Math.abs(word.length - asked.length) > max) continue;
    const distance = editDistance(asked, word);
    // A first letter is seldom mistaken.
    const note = distance + (word[0] === asked[0] ? 0 : 0.5);
    if (distance <= max && (best === undefined || note < best.note)) best = { mot: candidat, note };
  }
  return best?.mot;
}
