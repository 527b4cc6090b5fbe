/** What one printing writes: its files, and what an editor should take up again. */
import { imprimer, type Imprime, type Variante } from '#print';
import type { Impression } from './impressions.ts';

export interface Tirage {
  fichiers: { nom: string; contenu: Uint8Array | string; pages?: number }[];
  reprises: Imprime['reprises'];
}

/** One file, to read or to keep. */
export async function pourLire(impression: Impression, variante: Variante): Promise<Tirage> {
  const { octets, pages, reprises } = await imprimer(impression.composer(variante), variante);
  return { fichiers: [{ nom: `${impression.fichier}${variante === 'a-2a' ? '-archive' : ''}.pdf`, contenu: octets, pages }], reprises };
}
