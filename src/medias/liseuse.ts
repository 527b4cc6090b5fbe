/** Pictures for reading devices: JPEG, which all of them draw, 1200 pixels wide at most, upright, in sRGB, on white, without metadata. */
import type { Media } from '#blocs';
import { readFile } from 'node:fs/promises';
import { digest } from './digest.ts';
import { identify, limites } from './identify.ts';
import { ErreurImage } from './variants.ts';

const largeurMax = 1200;
const encodes = new Map<string, Promise<Uint8Array>>();

/** Encoded once a process: the book of an edition and that of them all show it. */
export function jpegLiseuse(media: Media): Promise<Uint8Array> {
  const encode = encodes.get(media.digest) ?? encoder(media);
  encodes.set(media.digest, encode);
  return encode;
}

async function encoder(media: Media): Promise<Uint8Array> {
  const octets = await readFile(media.chemin);
  if (!identify(octets).ok || digest(octets) !== media.digest) throw new ErreurImage(`${media.fichier} : l’image a changé depuis sa lecture ; recommencez`);
  const { default: sharp } = await import('sharp');
  const jpeg = await sharp(octets, { limitInputPixels: limites.pixels, failOn: 'error' })
    .autoOrient()
    .resize({ width: largeurMax, withoutEnlargement: true })
    .flatten({ background: 'white' })
    .jpeg({ quality: 80 })
    .toBuffer()
    .catch((cause: unknown) => {
      throw new ErreurImage(`${media.fichier} : l’image est abîmée, elle ne peut pas être décodée ; réenregistrez-la en JPEG`, { cause });
    });
  return new Uint8Array(jpeg);
}
