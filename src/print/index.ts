/** Published recueil → plain data → Typst → PDF. The book of an edition, of a theme, the offprint of an action, the call of an edition. */
import { compileSvg } from './compile.ts';

export { ErreurTypst } from './compile.ts';
export { imprimer, imprimerEn, type Imprime, type ImprimeEn, type Passe } from './imprimer.ts';
export { appelImprime } from './appel.ts';
export { caracteresAbsents, type CaractereAbsent } from './glyphes.ts';
export { documentDe } from './cible.ts';
export { definitionsDe } from './definition.ts';
export { livre } from './livre.ts';
export { feuilleDeLiens } from './liens.ts';
export { planche } from './planche.ts';
export { bonATirer } from './bon-a-tirer.ts';
export { ficheTechnique, type FichierImprime } from './fiche-technique.ts';
export type { Reprise } from './reprises.ts';
export { coursesQr } from './qr.ts';
export { relire } from './relire.ts';
export { tireAPart } from './tire-a-part.ts';
export { presseDe, type DocumentImprime, type Norme, type Variante } from './document.ts';

/** A drawing for who looks elsewhere than on paper: a card of networks, a badge; `donnees` is plain data of `#vues`. */
export type Dessin = 'og' | 'badge' | 'carre';
export const dessinSvg = (gabarit: Dessin, donnees: unknown): string => compileSvg({ gabarit, donnees });
export { empreinteDuGabarit } from './compile.ts';
