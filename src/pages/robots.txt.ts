/** What robots may read, and where the map is. */
import { consignesAuxRobots } from '#vues';
import type { APIRoute } from 'astro';
import { commun } from './_atelier.ts';

export const GET: APIRoute = () => new Response(`${consignesAuxRobots(commun()).join('\n')}\n`, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
