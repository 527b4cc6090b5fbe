/** JPEG: walks the segments up to the pixels. */
import type { Defaut, Entete } from './entete.ts';
import { readOrientation } from './orientation.ts';
import type { Lecteur } from './octets.ts';

const SOS = 0xda;
const APP1 = 0xe1;
/** Frame headers, which hold the size; C4, C8 and CC are tables that share the range. */
const isFrame = (marqueur: number) => marqueur >= 0xc0 && marqueur <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marqueur);

/** Size and orientation of a JPEG, or why it is refused. */
export function readJpeg(lu: Lecteur): Entete | Defaut {
  let [largeur, hauteur] = [0, 0];
  let orientation: number | undefined;
  let i = 2;
  while (i + 4 <= lu.octets.length) {
    if (lu.u8(i) !== 0xff) return 'illisible';
    const marqueur = lu.u8(i + 1);
    if (marqueur === 0xff) {
      i += 1; // fill bytes are lawful between segments
      continue;
    }
    if (marqueur === SOS) break;
    const longueur = lu.u16be(i + 2);
    if (longueur < 2) return 'illisible';
    if (isFrame(marqueur)) [hauteur, largeur] = [lu.u16be(i + 5), lu.u16be(i + 7)];
    if (marqueur === APP1 && lu.ascii(i + 4, 4) === 'Exif') {
      orientation ??= readOrientation(lu.octets.subarray(i + 4, i + 2 + longueur));
    }
    i += 2 + longueur;
  }
  if (!hasEnd(lu.octets, i)) return 'tronquee';
  return largeur > 0 && hauteur > 0 ? { largeur, hauteur, orientation: orientation ?? 1 } : 'illisible';
}

/**
 * The end marker is looked for after the start of the pixels only (an EXIF thumbnail has its own),
 * and anywhere there: telephones append depth maps and second pictures after it.
 */
function hasEnd(octets: Uint8Array, debutPixels: number): boolean {
  const vue = Buffer.from(octets.buffer, octets.byteOffset, octets.byteLength);
  return vue.lastIndexOf('\xff\xd9', undefined, 'latin1') >= debutPixels;
}
