/** A document and its pictures, compiled; what an editor should take up again is told with the bytes. */
import { compilePdf, forgetSettings } from './compile.ts';
import { composer } from './composer.ts';
import type { DocumentImprime, Variante } from './document.ts';
import { octetsDesImages } from './images.ts';
import { aReprendre, type Reprise } from './reprises.ts';

export interface Imprime {
  octets: Uint8Array;
  pages: number;
  reprises: Reprise[];
}

/** Same document, same bytes. */
export async function imprimer({ gabarit, donnees, medias }: DocumentImprime, variante: Variante): Promise<Imprime> {
  const { colonne } = donnees['format'] as { colonne: number };
  const images = await octetsDesImages(medias, colonne);
  const norme = variante === 'a-2a' ? 'a-2a' : 'ua-1';
  const compile = composer(donnees, (essai, autre) => compilePdf({ gabarit: autre ?? gabarit, donnees: essai, images, norme }));
  const octets = compile.octets();
  forgetSettings();
  return { octets, pages: compile.pages, reprises: aReprendre(compile.fins) };
}
