/** The badge as vectors, with its words in its title. */
import { dessinSvg } from '#print';
import { avecKit, dessinsDuKit, editionsAnnoncees, nomDuDessin } from '#vues';
import { enXml } from '#xml';
import type { APIRoute, GetStaticPaths } from 'astro';
import type { DessinDuKit } from '#vues';
import { commun } from '../../../../_atelier.ts';
import { cleDuDessin } from '../../../../_dessins.ts';

export const getStaticPaths = (() => {
  const a = commun();
  return editionsAnnoncees(a).flatMap((edition) =>
    avecKit(edition).flatMap((action) =>
      dessinsDuKit(action, a)
        .filter(({ gabarit }) => gabarit === 'badge')
        .map((dessin) => ({
          params: { edition: edition.id, slug: action.slug, fichier: nomDuDessin(action, dessin.gabarit) },
          props: { ...dessin },
          cacheKey: cleDuDessin(dessin.gabarit, dessin.digest),
        })),
    ),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<Pick<DessinDuKit, 'gabarit' | 'donnees' | 'alt'>> = ({ props: { gabarit, donnees, alt } }) =>
  new Response(
    dessinSvg(gabarit, donnees).replace(/<svg[^>]*>/, (balise) => `${balise}<title>${enXml(alt)}</title>`),
    { headers: { 'content-type': 'image/svg+xml' } },
  );
