/** A document and its pictures, compiled; what an editor should take up again is told with the bytes. */
import { poserLesBoites } from './boites.ts';
import { compilePdf, forgetSettings } from './compile.ts';
import { composer } from './composer.ts';
import { presseDe, type DocumentImprime, type Variante } from './document.ts';
import { octetsDesImages } from './images.ts';
import { aReprendre, type Reprise } from './reprises.ts';

export interface Imprime {
  octets: Uint8Array;
  pages: number;
  /** Pages at the end that only complete the last sheet. */
  blanches: number;
  reprises: Reprise[];
}

/** Same document, same bytes. */
export async function imprimer({ gabarit, donnees, medias }: DocumentImprime, variante: Variante): Promise<Imprime> {
  const images = await octetsDesImages(medias, donnees.format.colonne);
  const norme = variante === 'a-2a' ? 'a-2a' : 'ua-1';
  const { compile, blanches } = composer(donnees, (essai, autre) => compilePdf({ gabarit: autre ?? gabarit, donnees: essai, images, norme }));
  const ecrits = compile.octets();
  forgetSettings();
  const octets = presseDe(variante) ? await poserLesBoites(ecrits, donnees.format) : ecrits;
  return { octets, pages: compile.pages, blanches, reprises: aReprendre(compile.fins) };
}
