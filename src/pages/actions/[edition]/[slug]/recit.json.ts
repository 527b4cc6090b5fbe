/** An action with its texts as its page draws them, its pictures and their credits: what « Mon recueil » binds. No part of the data. */
import { actionOuverte } from '#opendata';
import type { ActionPubliee } from '#recueil';
import type { APIRoute, GetStaticPaths } from 'astro';
import { commun, dessinerSeul } from '../../../_atelier.ts';

export const getStaticPaths = (() =>
  commun().actions.flatMap((action) =>
    action.niveau === 'retire' ? [] : [{ params: { edition: action.edition, slug: action.slug }, props: { action } }],
  )) satisfies GetStaticPaths;

export const GET: APIRoute<{ action: ActionPubliee }> = ({ props: { action } }) => {
  const { recueil, adresses } = commun();
  return Response.json(actionOuverte(action, { recueil, adresses, dessiner: dessinerSeul }));
};
