/** Feeds, for readers' software; none while the site has no public address. */
import rss from '@astrojs/rss';
import { fluxPublies, type FluxVue } from '#vues';
import type { APIRoute, GetStaticPaths } from 'astro';
import { commun } from './_atelier.ts';
import { contenuDe } from './_flux.ts';
import { enXml } from '#xml';

export const getStaticPaths = (() => {
  const a = commun();
  const base = a.adresses.accueil();
  return fluxPublies(a).map((flux) => ({ params: { flux: flux.chemin.slice(base.length).replace(/\.xml$/, '') }, props: { flux } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ flux: FluxVue }> = ({ props: { flux } }) =>
  rss({
    title: flux.titre,
    description: flux.description,
    site: flux.page,
    xmlns: { atom: 'http://www.w3.org/2005/Atom' },
    customData: `<language>fr</language><atom:link href="${enXml(flux.soi)}" rel="self" type="application/rss+xml"/>${flux.paruLe === undefined ? '' : `<lastBuildDate>${new Date(flux.paruLe).toUTCString()}</lastBuildDate>`}`,
    items: flux.articles.map((article) => {
      const { titre, lien, permanente, description, categories, paruLe } = article;
      const content = contenuDe(article);
      return {
        title: titre,
        link: lien,
        description,
        ...(content ? { content } : {}),
        categories,
        ...(paruLe === undefined ? {} : { pubDate: new Date(paruLe) }),
        // In place of the link, which the library takes for it.
        customData: `<guid isPermaLink="true">${enXml(permanente)}</guid>`,
      };
    }),
  });
