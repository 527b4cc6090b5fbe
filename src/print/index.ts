/** Published recueil → plain data → Typst → PDF. The book of an edition, of a theme, the offprint of an action, the call of an edition. */
import { compileSvg } from './compile.ts';

export { ErreurTypst } from './compile.ts';
export { imprimer, type Imprime } from './imprimer.ts';
export { appelImprime } from './appel.ts';
export { caracteresAbsents, type CaractereAbsent } from './glyphes.ts';
export { livre } from './livre.ts';
export { tireAPart } from './tire-a-part.ts';
export type { DocumentImprime, Variante } from './document.ts';

/** An Open Graph card as SVG; `donnees` is plain data of `#vues`. */
export const carteSvg = (donnees: unknown): string => compileSvg({ gabarit: 'og', donnees });
