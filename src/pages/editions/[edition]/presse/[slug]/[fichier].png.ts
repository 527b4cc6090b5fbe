/** Badges and cards of a laureate, drawn by Typst. */
import { avecKit, dessinsDuKit, editionsAnnoncees, nomDuDessin } from '#vues';
import type { APIRoute, GetStaticPaths } from 'astro';
import type { DessinDuKit } from '#vues';
import { commun } from '../../../../_atelier.ts';
import { cleDuDessin, png } from '../../../../_dessins.ts';

export const getStaticPaths = (() => {
  const a = commun();
  return editionsAnnoncees(a).flatMap((edition) =>
    avecKit(edition).flatMap((action) =>
      dessinsDuKit(action, a).map((dessin) => ({
        params: { edition: edition.id, slug: action.slug, fichier: nomDuDessin(action, dessin.gabarit) },
        props: { ...dessin },
        cacheKey: cleDuDessin(dessin.gabarit, dessin.digest),
      })),
    ),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<Pick<DessinDuKit, 'gabarit' | 'digest' | 'donnees'>> = async ({ props: { gabarit, digest, donnees } }) => png(gabarit, digest, donnees);
