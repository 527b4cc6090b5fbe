/** Files of the data. All are made at once: what one says of another is of the bytes that are served. */
import { jeuDeDonnees } from '#opendata';
import type { APIRoute, GetStaticPaths } from 'astro';
import { commun } from '../_atelier.ts';

const jeu = () => {
  const { recueil, adresses } = commun();
  return jeuDeDonnees(recueil, adresses);
};

export const getStaticPaths = (() => [...jeu().fichiers.keys()].map((fichier) => ({ params: { fichier } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params: { fichier = '' } }) => {
  const un = jeu().fichiers.get(fichier);
  if (!un) throw new Error(`no such file of the data: ${fichier}`);
  return new Response(un.contenu, { headers: { 'content-type': `${un.type}; charset=utf-8` } });
};
