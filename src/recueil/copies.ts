/** Copies that file managers make beside a folder: to rename one would publish the same thing twice. */
import { foldToAnchor } from './anchors.ts';

/** « Copie de x », « x - Copie », « x - Copie (2) », « x copie 2 », « x (1) ». */
const avant = /^(copie|copy) (de|of) /i;
const apres = /([ _]*(-[ _]*)?(copie|copy)([ _]*\(?\d+\)?)?|[ _]*\(\d+\))+$/i;
/** « x-PC-MARIE »: a synchronised folder that two computers wrote. */
const ordinateur = /^(.*-)?(PC|DESKTOP|LAPTOP|MacBook|iMac)(-.*)?$/i;

/** The neighbour of which a name, which cannot be an address, seems to be a copy. */
export function copieDe(nom: string, voisins: readonly string[]): string | undefined {
  const nu = nom.normalize('NFC').replace(avant, '').replace(apres, '');
  return voisins.find(
    (voisin) => voisin !== nom && (voisin === nu || voisin === foldToAnchor(nu) || (nom.startsWith(`${voisin}-`) && ordinateur.test(nom.slice(voisin.length + 1)))),
  );
}
