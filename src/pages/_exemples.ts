/** Examples of blocks drawn for the guide: with things that say that they are examples. */
import type { Contexte } from '#blocs';
import { html } from '#html';
import { tree } from '#recueil';

const media = { fichier: 'atelier.jpg', alt: 'Exemple d’image', credit: 'exemple', licence: 'exemple', largeur: 960, hauteur: 540, digest: 'exemple', chemin: '' };
/** A neutral picture, in the page itself: the guide shows no photograph of anyone. */
const image = `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 960 540"><path fill="#e8ecf6" d="M0 0H960V540H0Z"/><path fill="#1f3a8a" d="M420 210H540V330H420Z"/></svg>')}`;

export function exempleEnHtml(mdx: string, cle: string): string {
  const source = { id: 'bilan', numero: 1, titre: 'Bilan d’exemple' };
  const corps = {
    texte: mdx,
    voix: 'porteur' as const,
    edition: 'guide',
    slug: cle,
    sources: [source],
    medias: [media],
    intervenants: [{ id: 'ab', nom: 'Une personne d’exemple', fonction: 'sa fonction' }],
  };
  const contexte: Contexte = { prefixe: `exemple-${cle}-`, niveau: 3, lien: () => '#exemple-source', source: () => '#exemple-source', media: () => ({ src: image, srcset: [] }) };
  return html(tree(corps), contexte);
}
