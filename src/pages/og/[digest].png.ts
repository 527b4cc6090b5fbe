/** Open Graph cards, drawn by Typst, named by the digest of what they show. */
import { pngFromSvg } from '#medias';
import { carteSvg } from '#print';
import { cartesOg } from '#vues';
import type { APIRoute, GetStaticPaths } from 'astro';
import { commun } from '../_atelier.ts';

export const getStaticPaths = (() => cartesOg(commun()).map(({ digest, donnees }) => ({ params: { digest }, props: { donnees }, cacheKey: digest }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ donnees: unknown }> = async ({ props }) =>
  new Response(new Uint8Array(await pngFromSvg(carteSvg(props.donnees))), { headers: { 'content-type': 'image/png' } });
