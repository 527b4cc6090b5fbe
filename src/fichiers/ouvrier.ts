/** A thread that sets documents: the compiler is synchronous, and an edition is many documents. */
import { imprimerEn, type DocumentImprime, type Norme } from '#print';

export interface Tache {
  document: DocumentImprime;
  normes: readonly Norme[];
}

export default ({ document, normes }: Tache) => imprimerEn(document, normes);
