/** EXIF orientation, read from a TIFF block: the same in JPEG (APP1), PNG (eXIf) and WebP (EXIF). */
import { lecteur } from './octets.ts';

const etiquetteOrientation = 0x0112;
const prefixeExif = 'Exif\0\0';

/** Orientation from 1 to 8; 1 when the block is absent, broken or silent. */
export function readOrientation(bloc: Uint8Array): number {
  // Some WebP writers keep JPEG's prefix, which the format does not ask for.
  const avecPrefixe = lecteur(bloc).ascii(0, 6) === prefixeExif;
  const lu = lecteur(avecPrefixe ? bloc.subarray(6) : bloc);
  const ordre = lu.ascii(0, 2);
  if (ordre !== 'II' && ordre !== 'MM') return 1;
  const u16 = ordre === 'II' ? lu.u16le : lu.u16be;
  const u32 = ordre === 'II' ? lu.u32le : lu.u32be;
  const repertoire = u32(4);
  const nombre = u16(repertoire);
  for (let n = 0; n < nombre; n += 1) {
    const entree = repertoire + 2 + n * 12;
    if (u16(entree) === etiquetteOrientation) return valid(u16(entree + 8));
  }
  return 1;
}

const valid = (valeur: number) => (valeur >= 1 && valeur <= 8 ? valeur : 1);
