/** Content security policies of a page, as far as inline code is concerned. */
import { createHash } from 'node:crypto';

/** Directives by name, sources as written. */
export type Politique = ReadonlyMap<string, readonly string[]>;

export type Genre = 'script' | 'style';

/** Reads the content of a policy `meta`. The first of two directives of one name counts, as in browsers. */
export function readPolicy(content: string): Politique {
  const directives = new Map<string, string[]>();
  for (const part of content.split(';')) {
    const [name, ...sources] = part.trim().split(/\s+/);
    const key = name?.toLowerCase() ?? '';
    if (key !== '' && !directives.has(key)) directives.set(key, sources);
  }
  return directives;
}

const HASH = /^'(sha(?:256|384|512))-([A-Za-z0-9+/_=-]+)'$/;

const allowed = (politique: Politique, genre: Genre, text: string): boolean => {
  const sources = politique.get(`${genre}-src-elem`) ?? politique.get(`${genre}-src`) ?? politique.get('default-src') ?? [];
  return sources.some((source) => {
    const [, algorithm, digest] = HASH.exec(source) ?? [];
    if (!algorithm || !digest) return false;
    return createHash(algorithm).update(text).digest('base64') === digest.replaceAll('-', '+').replaceAll('_', '/');
  });
};

/** True when every policy of the page holds the digest of this text. Without a policy, nothing is allowed. */
export const allowsInline = (politiques: readonly Politique[], genre: Genre, text: string): boolean => politiques.length > 0 && politiques.every((p) => allowed(p, genre, text));
