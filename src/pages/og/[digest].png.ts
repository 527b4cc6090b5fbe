/** Open Graph cards, drawn by Typst, named by the digest of what they show. */
import { cartesOg } from '#vues';
import type { APIRoute, GetStaticPaths } from 'astro';
import { commun } from '../_atelier.ts';
import { cleDuDessin, png } from '../_dessins.ts';

export const getStaticPaths = (() =>
  cartesOg(commun()).map(({ digest, donnees }) => ({ params: { digest }, props: { digest, donnees }, cacheKey: cleDuDessin('og', digest) }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ digest: string; donnees: unknown }> = async ({ props: { digest, donnees } }) => png('og', digest, donnees);
