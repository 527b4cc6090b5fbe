/** Published recueil → EPUB 3.3: one book an edition, and one of them all. The bodies are those of the pages, drawn by the same renderer. */
import { digest } from '#medias';
import { valeurConnue, type EditionPubliee, type PublishedRecueil } from '#recueil';
import { atelier, type Atelier } from '#vues';
import { identite } from './identite.ts';
import { livre } from './livre.ts';

export interface Livre {
  /** `recueil-2022.epub`, or `recueil.epub` for the whole. */
  fichier: string;
  titre: string;
  langue: 'fr';
}

/** What a link to a book tells before it is followed. */
export interface Description extends Livre {
  format: 'EPUB';
  /** In bytes. */
  poids: number;
  /** For the cache key of the page that offers it. */
  empreinte: string;
}

/** Bytes of the book of an edition, or of the whole collection without `edition`. Same input, same bytes. Throws for an edition that is not published. */
export async function epubDe(published: PublishedRecueil, edition?: string): Promise<Uint8Array> {
  const a = atelierDe(published);
  return await livre(a, laquelle(a, edition));
}

/** What a book is, before it is made. */
export function livreDe(published: PublishedRecueil, edition?: string): Livre {
  const a = atelierDe(published);
  const { titre, langue } = identite(a, laquelle(a, edition));
  return { fichier: `recueil${edition === undefined ? '' : `-${edition}`}.epub`, titre, langue };
}

export const describe = (published: PublishedRecueil, octets: Uint8Array, edition?: string): Description => ({
  ...livreDe(published, edition),
  format: 'EPUB',
  poids: octets.length,
  empreinte: digest(octets),
});

/** A book leads to the site by its public address, wherever the build serves it. */
function atelierDe(published: PublishedRecueil): Atelier {
  const site = valeurConnue(published.config.urlPublique);
  return atelier(published, site ? new URL(site).pathname.replace(/\/?$/, '/') : '/');
}

function laquelle({ editions }: Atelier, id: string | undefined): EditionPubliee | undefined {
  const edition = editions.find((une) => une.id === id);
  if (id !== undefined && !edition) throw new Error(`no such edition is published: ${id}`);
  return edition;
}
