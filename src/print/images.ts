/** Pictures of a document: their path for the compiler, their printed size, their bytes. */
import type { Media } from '#blocs';
import { jpegImpression } from '#medias';

/** Path under which a picture's bytes are handed to the compiler. */
export const cheminImage = (media: Media) => `/print/images/${media.digest}.jpg`;

/** No picture takes more than a third of a page, nor a fifth in a fiche of one page: it would push its text away. */
export const hauteursMax = { long: 72, court: 38 } as const;

/** Millimetres that the page gives to a picture: the column, or less where it would stand too high. */
export const placeDe = ({ largeur, hauteur }: Media, colonne: number, hauteurMax: number = hauteursMax.long): number =>
  Math.round(Math.min(colonne, (hauteurMax * largeur) / hauteur) * 10) / 10;

/** Logos stand in a row at the foot of the supports: none may shout. */
export const placeDuLogo = { largeur: 30, hauteur: 11 } as const;

/** Dots per inch under which points are seen. */
export const definitionMin = 150;

/** What it takes of its place: less where it has too few points, so that they are not seen. A printer's file refuses it before that. */
export const largeurImprimee = (media: Media, colonne: number, hauteurMax?: number): number =>
  Math.round(Math.min(placeDe(media, colonne, hauteurMax), (media.largeur / definitionMin) * 25.4) * 10) / 10;

/** Bytes of each picture at its printed size, re-encoded: nothing of the original file (place, camera, hidden copy) goes out. */
export async function octetsDesImages(medias: readonly Media[], colonne: number): Promise<Map<string, Uint8Array>> {
  const images = new Map<string, Uint8Array>();
  for (const media of medias) {
    const chemin = cheminImage(media);
    if (!images.has(chemin)) images.set(chemin, await jpegImpression(media, (largeurImprimee(media, colonne) / 25.4) * 300));
  }
  return images;
}
