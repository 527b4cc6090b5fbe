/** Published recueil → plain data → Typst → PDF. Begun with the offprint of one action. */
import { compileSvg } from './compile.ts';

export { ErreurTypst } from './compile.ts';
export { imprimer, type Imprime } from './imprimer.ts';
export { tireAPart } from './tire-a-part.ts';
export type { DocumentImprime, Variante } from './document.ts';

/** An Open Graph card as SVG; `donnees` is plain data of `#vues`. */
export const carteSvg = (donnees: unknown): string => compileSvg({ gabarit: 'og', donnees });
