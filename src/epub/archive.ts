/** The container of an EPUB: a zip whose first entry says what it is, stored and bare, so that it can be read at a fixed place. */
import { zipSync, type Zippable } from 'fflate';

/** Bytes of a file by its path in the archive. */
export type Fichiers = ReadonlyMap<string, Uint8Array | string>;

/** The first day that a zip can tell, in whatever zone the machine is: fflate writes the date's local fields. */
const unJour = () => new Date(1980, 0, 1);

/** Already packed: deflating them again only costs time. */
const compresse = /\.(?:jpg|png)$/;

/** Same files, same bytes: entries follow the order of the map. */
export function archive(fichiers: Fichiers): Uint8Array {
  const mtime = unJour();
  const encoder = new TextEncoder();
  const entrees: Zippable = { mimetype: [encoder.encode('application/epub+zip'), { level: 0, mtime }] };
  for (const [chemin, contenu] of fichiers) {
    entrees[chemin] = [typeof contenu === 'string' ? encoder.encode(contenu) : contenu, { level: compresse.test(chemin) ? 0 : 9, mtime }];
  }
  return zipSync(entrees);
}
