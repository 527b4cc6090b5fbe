/** Pictures of published actions at web widths. Their name is their digest: nothing of the original's name or data is kept. */
import { webpCached, webWidths } from '#medias';
import type { APIRoute, GetStaticPaths } from 'astro';
import { commun } from '../_atelier.ts';
import { cacheDes } from '../_dessins.ts';
import type { Media } from '#blocs';

export const getStaticPaths = (() => {
  const medias = new Map<string, { media: Media; largeur: number }>();
  for (const action of commun().actions) {
    if (action.niveau !== 'fiche') continue;
    for (const media of action.medias) for (const largeur of webWidths(media)) medias.set(`${media.digest}-${largeur}`, { media, largeur });
  }
  return [...medias].sort(([a], [b]) => (a < b ? -1 : 1)).map(([fichier, props]) => ({ params: { fichier }, props, cacheKey: fichier }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ media: Media; largeur: number }> = async ({ props }) => {
  return new Response(new Uint8Array(await webpCached(cacheDes('medias'), props.media, props.largeur)), { headers: { 'content-type': 'image/webp' } });
};
