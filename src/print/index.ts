/** Tree → JSON → Typst → PDF. Begun: every node has its face; the book's look comes with the printed recueil. */
import { tree, type Corps } from '#recueil';
import { compilePdf, compileSvg } from './compile.ts';
import { enJson } from './json.ts';

export { compilePdf, ErreurTypst, type Impression } from './compile.ts';
export { enJson, typesImprimes, type Imprime } from './json.ts';

/** One published body as a PDF, plainly set. `titre` names the document. */
export const corpsEnPdf = (corps: Corps, titre: string, norme: 'ua-1' | 'a-2a' = 'ua-1'): Uint8Array =>
  compilePdf({ gabarit: 'corps', donnees: { titre, corps: enJson(tree(corps)) }, medias: corps.medias, norme });

/** An Open Graph card as SVG; `donnees` is plain data of `#vues`. */
export const carteSvg = (donnees: unknown): string => compileSvg({ gabarit: 'og', donnees, medias: [] });
