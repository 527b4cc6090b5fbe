/** A document and its pictures, compiled. */
import type { DocumentImprime, Variante } from './document.ts';
import { compilePdf } from './compile.ts';
import { octetsDesImages } from './images.ts';

export interface Imprime {
  octets: Uint8Array;
}

/** Same document, same bytes. */
export async function imprimer({ gabarit, donnees, medias }: DocumentImprime, variante: Variante): Promise<Imprime> {
  const { colonne } = donnees['format'] as { colonne: number };
  const images = await octetsDesImages(medias, colonne);
  return { octets: compilePdf({ gabarit, donnees, images, norme: variante === 'a-2a' ? 'a-2a' : 'ua-1' }) };
}
