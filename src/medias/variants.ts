/** Web sizes of a picture: re-encoded, so that nothing of the original file (EXIF, GPS, ICC, appended data) goes out. */
import type { Media } from '#blocs';
import type { Sharp } from 'sharp';
import { identify, limites } from './identify.ts';

export const largeursWeb = [480, 960, 1440] as const;

/** A page's budget is 200 KB without its entry's pictures, and each of them stays under this. */
export const poidsMaxWeb = 120_000;

/**
 * Fixed steps, so that the same picture always gives the same bytes. Below quality 30 a grainy photograph turns to
 * blocks: softening it is kinder, and ends by fitting anything.
 */
export const encodage = {
  effort: 4,
  etapes: [...[80, 70, 60, 50, 40, 30].map((qualite) => ({ qualite, flou: 0 })), ...[0.6, 1, 2, 4, 8].map((flou) => ({ qualite: 30, flou }))],
};

/** A picture that cannot be decoded, or cannot be made light enough. The message is for the editor. */
export class ErreurImage extends Error {
  override name = 'ErreurImage';
}

/** Widths to publish for a picture: never larger than it is. */
export function webWidths({ largeur }: Pick<Media, 'largeur'>): number[] {
  const widths = largeursWeb.filter((l) => l <= largeur);
  return widths.length > 0 ? widths : [largeur];
}

/** Encodes a picture at a width as WebP of 120 KB at most, upright, in sRGB and without metadata. */
export async function webp(octets: Uint8Array, largeur: number): Promise<Uint8Array> {
  const resized = await decode(octets, largeur);
  for (const { qualite, flou } of encodage.etapes) {
    const image = flou > 0 ? resized().blur(flou) : resized();
    const essai = await image.webp({ quality: qualite, effort: encodage.effort }).toBuffer();
    if (essai.length <= poidsMaxWeb) return new Uint8Array(essai);
  }
  throw new ErreurImage(`l’image ne tient pas en 120 Ko à ${largeur} px de large : recadrez-la, elle est trop haute`);
}

/** Decodes and resizes once; each try at a quality starts again from these pixels (sRGB, sharp's default output). */
async function decode(octets: Uint8Array, largeur: number): Promise<() => Sharp> {
  const identite = identify(octets); // libvips would also read SVG, whose content is not ours to draw
  if (!identite.ok) throw new ErreurImage(`${identite.probleme} ; ${identite.conseil}`);
  // Loaded here and not above: reading the collection needs only headers, and must not pay for libvips.
  const { default: sharp } = await import('sharp');
  const pixels = sharp(octets, { limitInputPixels: limites.pixels, failOn: 'error' })
    .autoOrient()
    .resize({ width: largeur, withoutEnlargement: true })
    .raw({ depth: 'uchar' })
    .toBuffer({ resolveWithObject: true });
  const { data, info } = await pixels.catch((cause: unknown) => {
    throw new ErreurImage('l’image est abîmée : elle ne peut pas être décodée ; réenregistrez-la en JPEG', { cause });
  });
  return () => sharp(data, { raw: { width: info.width, height: info.height, channels: info.channels } });
}
