/** Pictures too small for the paper, at their place in the author's file. Only a printer's file asks: on a screen they are well. */
import type { Media } from '#blocs';
import { toutesLesActions, type Recueil } from '../corpus.ts';
import { sortDiagnostics, type Diagnostic } from '../diagnostics.ts';
import type { Document } from '../document.ts';
import { definitionFaible } from '../rules/definition-faible.ts';
import { definitionInsuffisante } from '../rules/definition-insuffisante.ts';
import { reporterFor } from '../rules/rule.ts';
import type { Path } from '../yaml.ts';

/** Dots per inch: what a press can show, and what an eye forgives. */
const seuils = { voulu: 225, minimum: 150 };

export interface ImageImprimee {
  media: Pick<Media, 'chemin' | 'fichier' | 'largeur'>;
  /** In millimetres. */
  largeur: number;
  ppp: number;
}

export function checkDefinition(recueil: Recueil, images: readonly ImageImprimee[]): Diagnostic[] {
  const found: Diagnostic[] = [];
  for (const { media, largeur, ppp } of images) {
    if (ppp >= seuils.voulu) continue;
    const declaree = placeOf(recueil, media);
    if (!declaree) continue;
    const { document, key } = declaree;
    const rule = ppp < seuils.minimum ? definitionInsuffisante : definitionFaible;
    reporterFor(document.file, found)(rule, document.valueAt(key), { fichier: media.fichier, ppp, pixels: media.largeur, largeur }, key.join('.'));
  }
  return sortDiagnostics(found);
}

/** Where a picture is described: in its action, or beside the support whose logo it is. */
function placeOf(recueil: Recueil, media: ImageImprimee['media']): { document: Document<unknown>; key: Path } | undefined {
  const has = ({ medias }: { medias: readonly Media[] }) => medias.some(({ chemin }) => chemin === media.chemin);
  const named = (fichier: string | undefined) => fichier?.normalize('NFC') === media.fichier;
  const action = toutesLesActions(recueil).find(has)?.action;
  if (action) return { document: action, key: ['medias', action.data.medias.findIndex(({ fichier }) => named(fichier)), 'fichier'] };
  const edition = recueil.editions.find(has)?.edition;
  const soutiens = edition?.data.partenaires;
  return edition && Array.isArray(soutiens) ? { document: edition, key: ['partenaires', soutiens.findIndex(({ logo }) => named(logo)), 'logo'] } : undefined;
}
