/** Pictures of the workshop's screens. */
import { lireCapture, listerCaptures } from '#guide';
import { sessionOptions } from '#session';
import type { APIRoute, GetStaticPaths } from 'astro';

export const getStaticPaths = (() => listerCaptures(sessionOptions().projet).map((fichier) => ({ params: { nom: fichier.replace(/\.webp$/, '') } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params }) => new Response(lireCapture(`${params['nom'] ?? ''}.webp`, sessionOptions().projet), { headers: { 'content-type': 'image/webp' } });
