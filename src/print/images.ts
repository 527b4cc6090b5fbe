/** Pictures of a document: their path for the compiler, their printed size, their bytes. */
import type { Media } from '#blocs';
import { jpegImpression } from '#medias';

/** Path under which a picture's bytes are handed to the compiler. */
export const cheminImage = (media: Media) => `/print/images/${media.digest}.jpg`;

/** No picture takes more than a third of a page, nor a fifth in a fiche of one page: it would push its text away. */
export const hauteursMax = { long: 72, court: 38 } as const;

/** Millimetres: the column, or less where the picture would stand too high or fall under 150 dots per inch. */
export const largeurImprimee = ({ largeur, hauteur }: Media, colonne: number, hauteurMax: number = hauteursMax.long): number =>
  Math.round(Math.min(colonne, (largeur / 150) * 25.4, (hauteurMax * largeur) / hauteur) * 10) / 10;

/** Bytes of each picture at its printed size, re-encoded: nothing of the original file (place, camera, hidden copy) goes out. */
export async function octetsDesImages(medias: readonly Media[], colonne: number): Promise<Map<string, Uint8Array>> {
  const images = new Map<string, Uint8Array>();
  for (const media of medias) {
    const chemin = cheminImage(media);
    if (!images.has(chemin)) images.set(chemin, await jpegImpression(media, (largeurImprimee(media, colonne) / 25.4) * 300));
  }
  return images;
}
