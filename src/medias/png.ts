/** PNG: walks the chunks, without their checksums. */
import type { Defaut, Entete } from './entete.ts';
import { readOrientation } from './orientation.ts';
import type { Lecteur } from './octets.ts';

/** Size and orientation of a PNG, or why it is refused. */
export function readPng(lu: Lecteur): Entete | Defaut {
  if (lu.octets.length < 33) return 'tronquee';
  if (lu.u32be(8) !== 13 || lu.ascii(12, 4) !== 'IHDR') return 'illisible';
  let orientation = 1;
  let i = 8;
  for (;;) {
    const fin = i + 12 + lu.u32be(i);
    if (!(fin <= lu.octets.length)) return 'tronquee';
    const type = lu.ascii(i + 4, 4);
    if (type === 'IEND') break;
    // sharp would keep the first frame without a word: the editor must choose it.
    if (type === 'acTL') return 'animee';
    if (type === 'eXIf') orientation = readOrientation(lu.octets.subarray(i + 8, fin - 4));
    i = fin;
  }
  return { largeur: lu.u32be(16), hauteur: lu.u32be(20), orientation };
}
