/** What the site offers for Word: the candidacy form of a call, the press release of an edition. */
import { ecrireDossier } from '#candidature/dossier';
import { ecrireCommunique } from '#presse';
import { communiqueDe, type Atelier, type OffertDocx } from '#vues';

export async function pourWord({ quoi, edition: id }: OffertDocx, a: Atelier): Promise<Uint8Array> {
  if (quoi === 'dossier') return ecrireDossier(id, a.recueil);
  const edition = a.editions.find((une) => une.id === id);
  if (!edition) throw new Error(`no such edition is published: ${id}`);
  return ecrireCommunique(communiqueDe(edition, a), a.recueil);
}
