/** WebP: a RIFF container of one of three layouts (lossy, lossless, extended). */
import type { Defaut, Entete } from './entete.ts';
import { readOrientation } from './orientation.ts';
import type { Lecteur } from './octets.ts';

const ANIMATION = 0x02;
const u24le = (lu: Lecteur, i: number) => lu.u16le(i) + lu.u8(i + 2) * 0x10000;

/** Size and orientation of a WebP, or why it is refused. */
export function readWebp(lu: Lecteur): Entete | Defaut {
  if (!(lu.u32le(4) + 8 <= lu.octets.length) || lu.octets.length < 30) return 'tronquee';
  switch (lu.ascii(12, 4)) {
    case 'VP8 ':
      return lossy(lu);
    case 'VP8L':
      return lossless(lu);
    case 'VP8X':
      return extended(lu);
    default:
      return 'illisible';
  }
}

function lossy(lu: Lecteur): Entete | Defaut {
  if (lu.ascii(23, 3) !== '\x9d\x01\x2a') return 'illisible';
  return { largeur: lu.u16le(26) & 0x3fff, hauteur: lu.u16le(28) & 0x3fff, orientation: 1 };
}

function lossless(lu: Lecteur): Entete | Defaut {
  if (lu.u8(20) !== 0x2f) return 'illisible';
  const bits = lu.u32le(21);
  return { largeur: (bits & 0x3fff) + 1, hauteur: ((bits >>> 14) & 0x3fff) + 1, orientation: 1 };
}

function extended(lu: Lecteur): Entete | Defaut {
  if ((lu.u8(20) & ANIMATION) !== 0) return 'animee';
  const exif = findChunk(lu, 'EXIF');
  const orientation = exif ? readOrientation(exif) : 1;
  return { largeur: u24le(lu, 24) + 1, hauteur: u24le(lu, 27) + 1, orientation };
}

function findChunk(lu: Lecteur, nom: string): Uint8Array | undefined {
  let i = 12;
  while (i + 8 <= lu.octets.length) {
    const longueur = lu.u32le(i + 4);
    if (lu.ascii(i, 4) === nom) return lu.octets.subarray(i + 8, i + 8 + longueur);
    i += 8 + longueur + (longueur % 2); // chunks are padded to an even length
  }
  return undefined;
}
