/** A picture encoded again as JPEG: upright, in sRGB, on white, and nothing of the original file (place, camera, hidden copy) goes out. */
import type { Media } from '#blocs';
import { readFile } from 'node:fs/promises';
import { digest } from './digest.ts';
import { identify, limites } from './identify.ts';
import { ErreurImage } from './variants.ts';

export interface Encodage {
  /** Pixels; a smaller picture keeps its own width. */
  largeur: number;
  /** Where no side may be longer. */
  hauteur?: number;
  quality: number;
  chromaSubsampling: '4:2:0' | '4:4:4';
  /** What the file says of itself, in XMP; nothing otherwise. */
  xmp?: string;
}

const encodes = new Map<string, Promise<Uint8Array>>();

/** Encoded once a process: several documents show it. */
export function jpegPropre(media: Media, encodage: Encodage): Promise<Uint8Array> {
  const cle = [media.digest, ...Object.values(encodage)].join(' ');
  const encode = encodes.get(cle) ?? encoder(media, encodage);
  encodes.set(cle, encode);
  return encode;
}

async function encoder(media: Media, { largeur, hauteur, xmp, ...qualite }: Encodage): Promise<Uint8Array> {
  const octets = await readFile(media.chemin);
  if (!identify(octets).ok || digest(octets) !== media.digest) throw new ErreurImage(`${media.fichier} : l’image a changé depuis sa lecture ; recommencez`);
  const { default: sharp } = await import('sharp');
  const image = sharp(octets, { limitInputPixels: limites.pixels, failOn: 'error' })
    .autoOrient()
    .resize({ width: largeur, ...(hauteur ? { height: hauteur, fit: 'inside' } : {}), withoutEnlargement: true })
    .flatten({ background: 'white' });
  const jpeg = await (xmp ? image.withXmp(xmp) : image)
    .jpeg(qualite)
    .toBuffer()
    .catch((cause: unknown) => {
      throw new ErreurImage(`${media.fichier} : l’image est abîmée, elle ne peut pas être décodée ; réenregistrez-la en JPEG`, { cause });
    });
  return new Uint8Array(jpeg);
}
