/** Pictures for paper: JPEG at 300 dots per inch at most, upright, in sRGB, without metadata, on white. */
import type { Media } from '#blocs';
import { readFile } from 'node:fs/promises';
import { digest } from './digest.ts';
import { identify, limites } from './identify.ts';
import { ErreurImage } from './variants.ts';

const encodes = new Map<string, Promise<Uint8Array>>();

/** The picture, `largeur` pixels wide at most. Encoded once a process: several documents show it. */
export function jpegImpression(media: Media, largeur: number): Promise<Uint8Array> {
  const cle = `${media.digest}-${Math.round(largeur)}`;
  const encode = encodes.get(cle) ?? encoder(media, Math.round(largeur));
  encodes.set(cle, encode);
  return encode;
}

async function encoder(media: Media, largeur: number): Promise<Uint8Array> {
  const octets = await readFile(media.chemin);
  const identite = identify(octets);
  if (!identite.ok || digest(octets) !== media.digest) throw new ErreurImage(`${media.fichier} : l’image a changé depuis sa lecture ; recommencez`);
  const { default: sharp } = await import('sharp');
  const jpeg = await sharp(octets, { limitInputPixels: limites.pixels, failOn: 'error' })
    .autoOrient()
    .resize({ width: largeur, withoutEnlargement: true })
    .flatten({ background: 'white' })
    .jpeg({ quality: 88, chromaSubsampling: '4:4:4' })
    .toBuffer()
    .catch((cause: unknown) => {
      throw new ErreurImage(`${media.fichier} : l’image est abîmée, elle ne peut pas être décodée ; réenregistrez-la en JPEG`, { cause });
    });
  return new Uint8Array(jpeg);
}
