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

/** Same document, same bytes. */
export async function imprimer(document: DocumentImprime, variante: Variante): Promise<Imprime> {
  const { exporter, ...mise } = await mettreEnPages(document);
  const ecrits = exporter(variante === 'a-2a' ? 'a-2a' : 'ua-1');
  forgetSettings();
  return { ...mise, octets: presseDe(variante) ? await poserLesBoites(ecrits, document.donnees.format) : ecrits };
}

/** Set once, exported in each of these standards. */
export async function imprimerEn<N extends Norme>(document: DocumentImprime, normes: readonly N[]): Promise<ImprimeEn<N>> {
  const { exporter, pages, reprises } = await mettreEnPages(document);
  const octets = Object.fromEntries(normes.map((norme) => [norme, exporter(norme)])) as Record<N, Uint8Array>;
  forgetSettings();
  return { pages, reprises, octets };
}

async function mettreEnPages({ gabarit, donnees, medias }: DocumentImprime): Promise<Omit<Imprime, 'octets'> & { exporter: Compile['octets'] }> {
  const images = await octetsDesImages(medias, donnees.format.colonne);
  const { compile, blanches } = composer(donnees, (essai, autre) => compilePdf({ gabarit: autre ?? gabarit, donnees: essai, images }));
  return { pages: compile.pages, blanches, reprises: aReprendre(compile.fins), exporter: compile.octets };
}
