/** The cache key of a page: a digest of everything that it shows. Astro sees changes of code by itself. */
import { createHash } from 'node:crypto';
import type { Habillage, Marque } from './types.ts';

const commons = new WeakMap<object, string>();
const sha = (text: string) => createHash('sha256').update(text).digest('base64url').slice(0, 27);

/** Fields of a mark are the same on every page that shows it: each mark is digested once. */
const digestOf = (marque: Marque) => {
  const known = commons.get(marque) ?? sha(JSON.stringify(marque));
  commons.set(marque, known);
  return known;
};

const isMarque = (value: unknown): value is Marque => typeof value === 'object' && value !== null && 'encoche' in value && 'champ' in value;

export function cleDe(habillage: Habillage, vue: unknown): string {
  return sha(JSON.stringify([habillage, vue], (_key, value: unknown) => (isMarque(value) ? digestOf(value) : value)));
}
