/** Pictures of a document: a safe name, in the order of the text; what no browser draws is said. */
import { identify } from '#medias';
import type { ImageLue } from './word.ts';

export interface ImageGardee extends ImageLue {
  nom: string;
}

const extensions = { jpeg: 'jpg', png: 'png', webp: 'webp' } as const;

const nature = ([a, b, , , e]: Uint8Array): string =>
  a === 0xd7 && b === 0xcd
    ? 'un dessin WMF'
    : a === 1 && b === 0 && e !== undefined
      ? 'un dessin EMF'
      : a === 0x47 && b === 0x49
        ? 'une image GIF'
        : a === 0x3c
          ? 'un dessin SVG'
          : a === 0x42 && b === 0x4d
            ? 'une image BMP'
            : 'une image';

/** By position in the document: the picture as it will lie beside the entry, or what to do with it. */
export function nommerImages(images: readonly ImageLue[]): { gardees: (ImageGardee | undefined)[]; refusees: string[] } {
  const refusees: string[] = [];
  const gardees = images.map((image, i): ImageGardee | undefined => {
    const lue = identify(image.octets);
    if (lue.ok) return { ...image, nom: `image-${i + 1}.${extensions[lue.type]}` };
    refusees.push(
      `${nature(image.octets)} (image ${i + 1} du document${image.alt ? `, « ${image.alt.slice(0, 80)} »` : ''}) n’est pas d’un format que le recueil prend : dans Word, « Enregistrer en tant qu’image », en PNG, puis rangez-la à côté de la fiche`,
    );
    return undefined;
  });
  return { gardees, refusees };
}
