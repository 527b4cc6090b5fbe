/** Pictures too small for the paper, at their place in the author's file. Only a printer's file asks: on a screen they are well. */
import type { Media } from '#blocs';
import { toutesLesActions, type Recueil } from '../corpus.ts';
import { sortDiagnostics, type Diagnostic } from '../diagnostics.ts';
import { definitionFaible } from '../rules/definition-faible.ts';
import { definitionInsuffisante } from '../rules/definition-insuffisante.ts';
import { reporterFor } from '../rules/rule.ts';

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
    const action = toutesLesActions(recueil).find(({ medias }) => medias.some(({ chemin }) => chemin === media.chemin));
    const document = action?.action;
    if (!document) continue;
    const rang = document.data.medias.findIndex(({ fichier }) => fichier.normalize('NFC') === media.fichier);
    const rule = ppp < seuils.minimum ? definitionInsuffisante : definitionFaible;
    reporterFor(document.file, found)(
      rule,
      document.valueAt(['medias', rang, 'fichier']),
      { fichier: media.fichier, ppp, pixels: media.largeur, largeur },
      `medias.${String(rang)}.fichier`,
    );
  }
  return sortDiagnostics(found);
}
