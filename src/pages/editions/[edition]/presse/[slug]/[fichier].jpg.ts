/** Photos that newspapers may print, each with its credit in its file. */
import type { Media } from '#blocs';
import { jpegPresseCached } from '#medias';
import { avecKit, coteMax, editionsAnnoncees, photosDe } from '#vues';
import type { APIRoute, GetStaticPaths } from 'astro';
import { commun } from '../../../../_atelier.ts';
import { cacheDes } from '../../../../_dessins.ts';

export const getStaticPaths = (() =>
  editionsAnnoncees(commun()).flatMap((edition) =>
    avecKit(edition).flatMap((action) =>
      photosDe(action).map(({ media, nom }) => ({ params: { edition: edition.id, slug: action.slug, fichier: nom.slice(0, -'.jpg'.length) }, props: { media } })),
    ),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<{ media: Media }> = async ({ props }) =>
  new Response(new Uint8Array(await jpegPresseCached(cacheDes('medias'), props.media, coteMax)), { headers: { 'content-type': 'image/jpeg' } });
