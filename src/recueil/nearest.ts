/** "Did you mean": the candidates nearest to a mistyped word. */
import { editDistance } from '#distance';

export interface OptionsNearest {
  /** How many candidates at most (3). */
  nombre?: number;
  /** Greatest distance accepted; by default it grows with the word (see `threshold`). */
  distanceMax?: number;
}

/** Text without what editors most often get wrong: accents, case, hyphens, apostrophes, ligatures. */
export function fold(texte: string): string {
  const minuscules = texte.toLowerCase();
  // 37,000 names of communes are folded for one error message: most are plain.
  const lettres = /^[\x20-\x7e]*$/.test(minuscules) ? minuscules : foldLetters(minuscules);
  return lettres.replace(/[\s\-_'’‐‑]+/g, ' ').trim();
}

const foldLetters = (texte: string) =>
  texte
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae');

const compact = (texte: string) => fold(texte).replaceAll(' ', '');

/** One letter in three may be wrong, three at most: « inse » is near « insee », not « code ». */
const threshold = (mot: string) => Math.min(3, Math.floor(mot.length / 3));

/**
 * The candidates nearest to `mot`, best first; those at the same distance keep the caller's order, so that it
 * can put the likeliest first. Far ones are left out, and so are those clearly beaten by the best one.
 */
export function nearest(mot: string, candidats: Iterable<string>, options: OptionsNearest = {}): string[] {
  const cherche = compact(mot);
  const max = options.distanceMax ?? threshold(cherche);
  const proches = [...new Set(candidats)]
    .map((candidat) => ({ candidat, distance: boundedDistance(cherche, compact(candidat), max) }))
    .filter(({ distance }) => distance <= max)
    .sort((a, b) => a.distance - b.distance);
  const meilleure = proches[0]?.distance ?? 0;
  const acceptee = meilleure === 0 ? 0 : meilleure + 1;
  return proches
    .filter(({ distance }) => distance <= acceptee)
    .slice(0, options.nombre ?? 3)
    .map(({ candidat }) => candidat);
}

const boundedDistance = (a: string, b: string, max: number) => (Math.abs(a.length - b.length) > max ? Infinity : editDistance(a, b));
