/** What a file is, by its first bytes: never by its name. */
import { lecteur } from './octets.ts';

export const types = ['jpeg', 'png', 'webp'] as const;
export type TypeImage = (typeof types)[number];

/** A refused kind of file: how editors call it, and what to do. */
export interface Etranger {
  nom: string;
  conseil: string;
}

const enJpeg = 'réenregistrez la photo en JPEG';
const dessin = 'exportez le dessin en PNG, à au moins 1\u202f440 px de large';

type Detecteur = (debut: string) => TypeImage | Etranger | undefined;

const startsWith =
  (signature: string, resultat: TypeImage | Etranger): Detecteur =>
  (debut) =>
    debut.startsWith(signature) ? resultat : undefined;

const detecteurs: readonly Detecteur[] = [
  startsWith('\xff\xd8\xff', 'jpeg'),
  startsWith('\x89PNG\r\n\x1a\n', 'png'),
  (debut) => (debut.startsWith('RIFF') && debut.slice(8, 12) === 'WEBP' ? 'webp' : undefined),
  (debut) => (debut.slice(4, 8) === 'ftyp' ? container(debut.slice(8, 12)) : undefined),
  startsWith('GIF8', { nom: 'image GIF', conseil: 'enregistrez une image fixe en PNG' }),
  startsWith('%PDF', { nom: 'document PDF', conseil: 'exportez la page voulue en PNG ou en JPEG' }),
  startsWith('II*\0', { nom: 'image TIFF', conseil: enJpeg }),
  startsWith('MM\0*', { nom: 'image TIFF', conseil: enJpeg }),
  startsWith('BM', { nom: 'image BMP', conseil: 'réenregistrez l’image en PNG' }),
  startsWith('8BPS', { nom: 'document Photoshop', conseil: enJpeg }),
  startsWith('PK\x03\x04', { nom: 'archive zip ou document Word', conseil: 'sortez-en l’image et enregistrez-la en JPEG ou PNG' }),
  (debut) => (/^\s*<(!doctype html|html)/i.test(debut) ? { nom: 'page web', conseil: 'enregistrez l’image elle-même, pas la page qui la montre' } : undefined),
  (debut) => (/<svg[\s>]/i.test(debut) ? { nom: 'dessin SVG', conseil: dessin } : undefined),
];

/** ISO containers (HEIC, AVIF, films) carry a four-letter brand. */
function container(marque: string): Etranger {
  if (/^(avif|avis)/.test(marque)) return { nom: 'image AVIF', conseil: enJpeg };
  if (/^(hei|hev|mif|msf)/.test(marque)) return { nom: 'image HEIC', conseil: enJpeg };
  return { nom: 'film', conseil: 'choisissez une image fixe' };
}

/** The accepted type, the refused kind of file, or `undefined` when the bytes look like nothing known. */
export function sniff(octets: Uint8Array): TypeImage | Etranger | undefined {
  const debut = lecteur(octets).ascii(0, 1024);
  for (const detecteur of detecteurs) {
    const resultat = detecteur(debut);
    if (resultat) return resultat;
  }
  return undefined;
}
