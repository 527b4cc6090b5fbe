/** The marks of all editions, one symbol each, shown at the foot of every page. */
import { palette } from '#palette';
import { serieSvg } from '#components/couverture.ts';
import { published } from '#session';
import { commun } from './_atelier.ts';

export const GET = () => {
  const a = commun();
  const svg = serieSvg(
    a.editions.map((edition) => a.marque(edition.id)),
    palette(published().config.apparence.couleurs).ecran,
  );
  return new Response(svg, { headers: { 'content-type': 'image/svg+xml' } });
};
