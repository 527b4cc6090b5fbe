/** Published recueil → EPUB 3.3: one book an edition, and one of them all. The bodies are those of the pages, drawn by the same renderer. */
import { digest } from '#medias';

export { epub } from './livre.ts';

/** `recueil-2022.epub`, or `recueil.epub` for the whole. */
export const nomDuFichier = (edition?: string): string => `recueil${edition === undefined ? '' : `-${edition}`}.epub`;

/** What a link to a book tells before it is followed. */
export interface Description {
  format: 'EPUB';
  langue: 'fr';
  /** In bytes. */
  poids: number;
  /** For the cache key of the page that offers it. */
  empreinte: string;
}

export const describe = (octets: Uint8Array): Description => ({ format: 'EPUB', langue: 'fr', poids: octets.length, empreinte: digest(octets) });
