/** A thread that sets documents: the compiler is synchronous, and an edition is many documents. */
import { imprimerEn, type DocumentImprime, type ImprimeEn, type Norme } from '#print';

export interface Tache {
  document: DocumentImprime;
  normes: readonly Norme[];
}

export default ({ document, normes }: Tache): Promise<ImprimeEn> => imprimerEn(document, normes);
