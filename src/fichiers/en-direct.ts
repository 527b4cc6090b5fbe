/** Dev: a file is set when it is asked for. */
import { epubDe } from '#epub';
import { documentDe, imprimer } from '#print';
import { fichiersOfferts, type Atelier } from '#vues';
import { pourWord } from './pour-word.ts';

/** The bytes of the file at an address of the site; undefined where none is offered. */
export async function enDirect(adresse: string, a: Atelier): Promise<Uint8Array | undefined> {
  const offert = fichiersOfferts(a).find((one) => one.adresse === adresse);
  if (!offert) return undefined;
  if (offert.sorte === 'epub') return epubDe(a.recueil, offert.edition);
  if (offert.sorte === 'docx') return pourWord(offert, a);
  const { octets } = await imprimer(documentDe(offert.cible, a), offert.sorte === 'archive' ? 'a-2a' : 'ua-1');
  return octets;
}
