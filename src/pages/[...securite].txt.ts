/** security.txt: whom to warn of a weakness; not made while nobody can be written to. */
import { signalerUneFaille } from '#vues';
import type { APIRoute, GetStaticPaths } from 'astro';
import { commun } from './_atelier.ts';

export const getStaticPaths = (() => {
  const a = commun();
  const lignes = signalerUneFaille(a);
  const securite = a.adresses
    .securite()
    .slice(a.adresses.accueil().length)
    .replace(/\.txt$/, '');
  return lignes.length > 0 ? [{ params: { securite }, props: { lignes } }] : [];
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ lignes: string[] }> = ({ props: { lignes } }) => new Response(`${lignes.join('\n')}\n`, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
