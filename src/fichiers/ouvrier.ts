/** A thread that sets documents: the compiler is synchronous, and an edition is many documents. */
import { imprimer, type DocumentImprime } from '#print';

export interface Tache {
  document: DocumentImprime;
  normes: readonly ('ua-1' | 'a-2a')[];
}
export interface Resultat {
  pages: number;
  octets: Record<string, Uint8Array>;
}

export default async function composer({ document, normes }: Tache): Promise<Resultat> {
  const octets: Record<string, Uint8Array> = {};
  let pages = 0;
  for (const norme of normes) {
    const fait = await imprimer(document, norme);
    octets[norme] = fait.octets;
    pages = fait.pages;
  }
  return { pages, octets };
}
