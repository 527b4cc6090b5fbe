/** Says what a picture is from its own bytes, without a native library: fast enough for every read. */
import { type Defaut, type Entete, seenSize } from './entete.ts';
import { readJpeg } from './jpeg.ts';
import { lecteur, type Lecteur } from './octets.ts';
import { readPng } from './png.ts';
import { sniff, type TypeImage } from './signatures.ts';
import { readWebp } from './webp.ts';

/** A refusal, in the editor's words: what is wrong, what to do. */
export interface Refus {
  ok: false;
  probleme: string;
  conseil: string;
}

/** Type and size as seen (EXIF orientation applied), or a refusal. */
export type Identite = { ok: true; type: TypeImage; largeur: number; hauteur: number } | Refus;

/** Beyond these a picture is a mistake or an attack; sharp is held to the same number of pixels. */
export const limites = { cote: 12_000, pixels: 60_000_000, coteMin: 16 } as const;

const parsers: Record<TypeImage, (lu: Lecteur) => Entete | Defaut> = { jpeg: readJpeg, png: readPng, webp: readWebp };
const noms: Record<TypeImage, string> = { jpeg: 'JPEG', png: 'PNG', webp: 'WebP' };

const refuse = (probleme: string, conseil: string): Refus => ({ ok: false, probleme, conseil });

/** Identifies a picture by its bytes; never throws, whatever they are. */
export function identify(octets: Uint8Array): Identite {
  if (octets.length === 0) return refuse('fichier vide', 'copiez de nouveau l’image depuis l’original');
  const type = sniff(octets);
  if (type === undefined) return refuse('fichier qui n’est pas une image connue', 'enregistrez l’image en JPEG, PNG ou WebP');
  if (typeof type === 'object') return refuse(type.nom, type.conseil);
  const entete = parsers[type](lecteur(octets));
  if (typeof entete === 'string') return refuseDefect(entete, noms[type]);
  const taille = seenSize(entete);
  return refuseSize(taille.largeur, taille.hauteur) ?? { ok: true, type, ...taille };
}

function refuseDefect(defaut: Defaut, nom: string): Refus {
  switch (defaut) {
    case 'tronquee':
      return refuse(`image ${nom} incomplète : la fin du fichier manque`, 'copiez de nouveau l’image depuis l’original');
    case 'illisible':
      return refuse(`image ${nom} abîmée : ses dimensions ne se lisent pas`, 'ouvrez l’image et réenregistrez-la en JPEG');
    case 'animee':
      return refuse(`image ${nom} animée`, 'enregistrez une image fixe en JPEG ou en PNG');
  }
}

const nombre = (n: number) => String(n).replace(/\B(?=(\d{3})+$)/g, '\u202f');

function refuseSize(largeur: number, hauteur: number): Refus | undefined {
  const taille = `image de ${nombre(largeur)} × ${nombre(hauteur)} px`;
  if (Math.min(largeur, hauteur) < limites.coteMin) {
    return refuse(`${taille} : trop petite`, `choisissez une image d’au moins ${limites.coteMin} px de côté ; 1\u202f440 px de large est une bonne taille`);
  }
  if (Math.max(largeur, hauteur) > limites.cote || largeur * hauteur > limites.pixels) {
    const bornes = `${nombre(limites.cote)} px de côté ou ${nombre(limites.pixels / 1_000_000)} millions de pixels`;
    return refuse(`${taille} : plus de ${bornes}`, 'réduisez-la à 4\u202f000 px de large');
  }
  return undefined;
}
