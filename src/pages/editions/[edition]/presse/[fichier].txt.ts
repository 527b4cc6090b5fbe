/** Texts of an edition for newspapers. The byte order mark: not all servers say that a text is UTF-8. */
import { editionsAnnoncees, textesDePresse } from '#vues';
import type { APIRoute, GetStaticPaths } from 'astro';
import { commun } from '../../../_atelier.ts';

export const getStaticPaths = (() => {
  const a = commun();
  return editionsAnnoncees(a).flatMap((edition) =>
    textesDePresse(edition, a).map(({ adresse, texte }) => ({
      params: { edition: edition.id, fichier: adresse.slice(adresse.lastIndexOf('/') + 1, -'.txt'.length) },
      props: { texte },
    })),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ texte: string }> = ({ props }) => new Response(`\ufeff${props.texte}`, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
