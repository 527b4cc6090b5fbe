/** The map of the site and how to search it, for programs; neither while the site has no public address. */
import { moteurDuSite, planPourRobots } from '#vues';
import type { APIRoute, GetStaticPaths } from 'astro';
import { commun } from './_atelier.ts';
import { enXml } from '#xml';

type Atelier = ReturnType<typeof commun>;
const entete = '<?xml version="1.0" encoding="UTF-8"?>\n';

function plan(a: Atelier): string {
  const urls = planPourRobots(a).map(({ adresse, modifiee }) => `<url><loc>${enXml(adresse)}</loc>${modifiee ? `<lastmod>${modifiee}</lastmod>` : ''}</url>\n`);
  return `${entete}<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('')}</urlset>\n`;
}

function moteur(a: Atelier): string {
  const site = moteurDuSite(a);
  if (!site) throw new Error('a site without an address cannot be searched from elsewhere');
  return [
    entete,
    '<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">\n',
    `<ShortName>${enXml(site.nom)}</ShortName>\n`,
    `<Description>${enXml(site.description)}</Description>\n`,
    '<InputEncoding>UTF-8</InputEncoding>\n<Language>fr</Language>\n',
    `<Url type="text/html" template="${enXml(site.modele)}"/>\n`,
    `<Url type="application/opensearchdescription+xml" rel="self" template="${enXml(site.soi)}"/>\n`,
    '</OpenSearchDescription>\n',
  ].join('');
}

const annonces = { sitemap: { type: 'application/xml', ecrire: plan }, opensearch: { type: 'application/opensearchdescription+xml', ecrire: moteur } };
type Annonce = keyof typeof annonces;

export const getStaticPaths = (() => {
  const a = commun();
  const faites: Annonce[] = [...(planPourRobots(a).length > 0 ? ['sitemap' as const] : []), ...(moteurDuSite(a) ? ['opensearch' as const] : [])];
  return faites.map((annonce) => ({ params: { annonce }, props: { annonce } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ annonce: Annonce }> = ({ props }) => {
  const { type, ecrire } = annonces[props.annonce];
  return new Response(ecrire(commun()), { headers: { 'content-type': `${type}; charset=utf-8` } });
};
