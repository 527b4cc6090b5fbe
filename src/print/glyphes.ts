/** Characters that no face of the book has: told with their place, before a page shows an empty box. */
import { create } from 'fontkitten';
import { fonts } from './fonts.ts';

export interface CaractereAbsent {
  /** 1-based, in UTF-16 units, as editors count. */
  ligne: number;
  colonne: number;
  caractere: string;
  /** « U+2603 » */
  code: string;
}

let connus: Set<number> | undefined;

/** The templates name both families everywhere, so that each lends the other what it lacks. */
function couverture(): Set<number> {
  return (connus ??= new Set(fonts().flatMap((octets) => [...(create(octets) as { characterSet: number[] }).characterSet])));
}

/** Line breaks, tabs, and signs that a font need not draw. */
const invisible = /[\p{Cc}\p{Cf}\u034F\u180E\uFE0E\uFE0F]/u;

export function caracteresAbsents(texte: string): CaractereAbsent[] {
  return texte.split('\n').flatMap((ligne, i) =>
    [...ligne.matchAll(/[^\u0000-\u00FF]/gu)].flatMap(({ 0: caractere, index }) => {
      const point = caractere.codePointAt(0) ?? 0;
      if (couverture().has(point) || invisible.test(caractere)) return [];
      return [{ ligne: i + 1, colonne: index + 1, caractere, code: `U+${point.toString(16).toUpperCase().padStart(4, '0')}` }];
    }),
  );
}
