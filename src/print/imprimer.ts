/** A document and its pictures, compiled; what an editor should take up again is told with the bytes. */
import { poserLesBoites } from './boites.ts';
import { compilePdf, forgetSettings, type Compile } from './compile.ts';
import { composer } from './composer.ts';
import { presseDe, type DocumentImprime, type Norme, type Variante } from './document.ts';
import { octetsDesImages } from './images.ts';
import { aReprendre, type Reprise } from './reprises.ts';

export interface Imprime {
  octets: Uint8Array;
  pages: number;
  /** Pages at the end that only complete the last sheet. */
  blanches: number;
  reprises: Reprise[];
}

/** The same in several standards. */
export interface ImprimeEn<N extends Norme = Norme> extends Pick<Imprime, 'pages' | 'reprises'> {
  octets: Record<N, Uint8Array>;
}

/** One setting, of the whole or of some fiches: milliseconds. */
export interface Passe {
  pages: number;
  duree: number;
}

/** Same document, same bytes. `suivre` is told of each setting. */
export async function imprimer(document: DocumentImprime, variante: Variante, suivre?: (passe: Passe) => void): Promise<Imprime> {
  const { exporter, ...mise } = await mettreEnPages(document, suivre);
  const ecrits = exporter(variante === 'a-2a' ? 'a-2a' : 'ua-1');
  return { ...mise, octets: presseDe(variante) ? await poserLesBoites(ecrits, document.donnees.format) : ecrits };
}

/** Set once, exported in each of these standards. */
export async function imprimerEn<N extends Norme>(document: DocumentImprime, normes: readonly N[]): Promise<ImprimeEn<N>> {
  const { exporter, pages, reprises } = await mettreEnPages(document);
  const octets = Object.fromEntries(normes.map((norme) => [norme, exporter(norme)])) as Record<N, Uint8Array>;
  return { pages, reprises, octets };
}

async function mettreEnPages({ gabarit, donnees, medias }: DocumentImprime, suivre?: (passe: Passe) => void): Promise<Omit<Imprime, 'octets'> & { exporter: Compile['octets'] }> {
  const images = await octetsDesImages(medias, donnees.format.colonne);
  const { compile, blanches } = composer(donnees, (essai, autre) => {
    const debut = performance.now();
    const compile = compilePdf({ gabarit: autre ?? gabarit, donnees: essai, images });
    suivre?.({ pages: compile.pages, duree: performance.now() - debut });
    return compile;
  });
  // Before the export, which needs none of it and finds its room there: a tenth of the memory of a volume.
  forgetSettings();
  return { pages: compile.pages, blanches, reprises: aReprendre(compile.fins), exporter: compile.octets };
}
