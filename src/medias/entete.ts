/** What a header parser answers: shared by JPEG, PNG and WebP. */

/** Why the header of a file that has the right signature is refused. */
export type Defaut = 'tronquee' | 'illisible' | 'animee';

/** Size as stored; `orientation` (EXIF, 1 to 8) says how it must be turned to be seen. */
export interface Entete {
  largeur: number;
  hauteur: number;
  orientation: number;
}

/** Size as seen: orientations 5 to 8 lie on their side. */
export function seenSize({ largeur, hauteur, orientation }: Entete): { largeur: number; hauteur: number } {
  return orientation >= 5 ? { largeur: hauteur, hauteur: largeur } : { largeur, hauteur };
}
