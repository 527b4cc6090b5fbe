/** Pieces that all graphs share. While the site's own address is unknown, addresses are paths: a reader of JSON-LD resolves them against the page. */
import type { BreadcrumbList, Graph, Organization, Thing } from 'schema-dts';
import { absolue, identiteDeLEditeur, sansPersonnes, taire } from '#recueil';
import type { Atelier } from '../atelier.ts';

export type Noeud = Exclude<Thing, string>;

export const adresse = (chemin: string, { recueil }: Atelier): string => absolue(chemin, recueil.config) ?? chemin;

export const editeur = ({ recueil: { config } }: Atelier): Exclude<Organization, string> => ({
  '@type': 'Organization',
  '@id': identiteDeLEditeur(config),
  name: config.editeur.nom,
  alternateName: config.editeur.sigle,
  url: config.editeur.site,
});

export const organisation = (name: string): Exclude<Organization, string> => ({ '@type': 'Organization', name });

/** The edition's recueil, by its name: what a page belongs to. */
export const numeroDe = (id: string, a: Atelier): string => `${adresse(a.adresses.edition(id), a)}#numero`;
/** What was done, apart from the page that tells it. */
export const projetDe = (action: { edition: string; slug: string }, a: Atelier): string => `${adresse(a.adresses.permanente(action), a)}#action`;

export const fil = (etapes: readonly { libelle: string; href?: string }[], a: Atelier): BreadcrumbList => ({
  '@type': 'BreadcrumbList',
  itemListElement: etapes.map(({ libelle, href }, i) => ({ '@type': 'ListItem', position: i + 1, name: libelle, ...(href ? { item: adresse(href, a) } : {}) })),
});

/** Enough to know what a text says: its page has it whole. Names go before it is cut: half a name is a name. */
export function debut(texte: string, { recueil }: Atelier): string {
  const suivi = sansPersonnes(recueil)(texte).replace(/\s+/g, ' ').trim();
  return suivi.length > 300 ? `${suivi.slice(0, 300).replace(/\s\S*$/, '')}…` : suivi;
}

/** As a page holds it: nobody is named, and `<` is written so that nothing of a text can end the element. */
export function serialiser(noeuds: readonly Noeud[], { recueil }: Atelier): string | undefined {
  if (noeuds.length === 0) return undefined;
  const graphe: Graph = { '@context': 'https://schema.org', '@graph': taire(noeuds, sansPersonnes(recueil)) };
  return JSON.stringify(graphe)
    .replace(/</g, '\\u003c')
    .replace(/\u2028/g, '\\u2028')
    .replace(/\u2029/g, '\\u2029');
}
