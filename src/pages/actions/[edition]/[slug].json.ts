/** An action as data, as the whole says it. */
import { actionDesDonnees } from '#opendata';
import type { ActionPubliee } from '#recueil';
import type { APIRoute, GetStaticPaths } from 'astro';
import { commun } from '../../_atelier.ts';

/** Made when it is asked for, as pages are: Astro wants the paths of all of them first. */
export const getStaticPaths = (() =>
  commun().actions.flatMap((action) =>
    action.niveau === 'retire' ? [] : [{ params: { edition: action.edition, slug: action.slug }, props: { action } }],
  )) satisfies GetStaticPaths;

export const GET: APIRoute<{ action: ActionPubliee }> = ({ props: { action } }) => {
  const { recueil, adresses } = commun();
  return Response.json(actionDesDonnees(action, { recueil, adresses }));
};
