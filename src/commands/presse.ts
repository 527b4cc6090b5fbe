/** What goes to a press: the inside, the cover as a sheet of its own, the technical sheet, the list to check before signing. */
import { bonATirer, definitionsDe, ficheTechnique, imprimer, relire, type DocumentImprime, type FichierImprime, type Variante } from '#print';
import type { PublishedRecueil } from '#recueil';
import type { Impression } from './impressions.ts';
import type { Tirage } from './tirage.ts';

export async function pourLaPresse(impression: Impression, variante: Variante, recueil: PublishedRecueil): Promise<Tirage> {
  const { couvrir } = impression;
  const document = impression.composer(variante);
  const tirer = async (role: FichierImprime['role'], suffixe: string, un: DocumentImprime) => {
    const imprime = await imprimer(un, variante);
    return { nom: `${impression.fichier}-${suffixe}.pdf`, role, ...imprime, releve: await relire(imprime.octets) };
  };
  const dedans = couvrir ? await tirer('interieur', 'interieur', document) : await tirer('document', 'imprimeur', document);
  // The spine is as thick as the inside: it comes first.
  const fichiers = [dedans, ...(couvrir ? [await tirer('couverture', 'couverture', couvrir(variante, dedans.pages))] : [])];
  const isbn = impression.isbn ? { isbn: impression.isbn } : {};
  const volume = { titre: document.donnees.titre, fichiers, images: definitionsDe(document), blanches: dedans.blanches, ...isbn };
  const nom = impression.fichier.replace(/^recueil-/, '');
  const signature = { titre: volume.titre, fichiers: fichiers.map((fichier) => fichier.nom), livre: couvrir !== undefined, ...isbn };
  return {
    fichiers: [
      ...fichiers.map((fichier) => ({ nom: fichier.nom, contenu: fichier.octets, pages: fichier.pages })),
      { nom: `fiche-technique-${nom}.txt`, contenu: ficheTechnique(volume, recueil) },
      { nom: `bon-a-tirer-${nom}.txt`, contenu: bonATirer(signature, recueil) },
    ],
    reprises: dedans.reprises,
  };
}
