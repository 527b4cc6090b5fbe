/** Pages that list: actions, terms, the site itself. */
import type { CollectionPage, DefinedTermSet, ListItem, WebSite } from 'schema-dts';
import type { Atelier } from '../atelier.ts';
import { adresse, editeur, numeroDe, type Noeud } from './noeuds.ts';

/** Identities alone: each of these pages says what it is. */
export function grapheDeListe(name: string, chemin: string, elements: readonly string[], a: Atelier): Noeud[] {
  const nom = identites(a);
  const itemListElement = elements.map((href, i): ListItem => ({ '@type': 'ListItem', position: i + 1, item: { '@id': nom.get(href) ?? adresse(href, a) } }));
  const page: CollectionPage = {
    '@type': 'CollectionPage',
    '@id': adresse(chemin, a),
    name,
    inLanguage: 'fr',
    publisher: editeur(a),
    mainEntity: { '@type': 'ItemList', numberOfItems: elements.length, itemListElement },
  };
  return [page];
}

/** By its page, what an action or an edition is called in what that page says of itself. */
const identites = (a: Atelier): ReadonlyMap<string, string> =>
  new Map([
    ...a.actions.map((action) => [a.adresses.action(action), adresse(a.adresses.permanente(action), a)] as const),
    ...a.editions.map(({ id }) => [a.adresses.edition(id), numeroDe(id, a)] as const),
  ]);

export interface Terme {
  libelle: string;
  definition?: string;
  href?: string;
  code?: string;
}

/** Words that the recueil files things under, with what they mean here. */
export function grapheDesTermes(name: string, chemin: string, termes: readonly Terme[], a: Atelier): Noeud[] {
  const id = `${adresse(chemin, a)}#termes`;
  const liste: DefinedTermSet = {
    '@type': 'DefinedTermSet',
    '@id': id,
    name,
    inLanguage: 'fr',
    publisher: editeur(a),
    hasDefinedTerm: termes.map(({ libelle, definition, href, code }) => ({
      '@type': 'DefinedTerm',
      name: libelle,
      ...(code ? { termCode: code } : {}),
      ...(definition ? { description: definition } : {}),
      ...(href ? { url: adresse(href, a) } : {}),
    })),
  };
  return [liste];
}

export function grapheDuSite(a: Atelier): Noeud[] {
  const { config } = a.recueil;
  const site: WebSite = {
    '@type': 'WebSite',
    '@id': adresse(a.adresses.accueil(), a),
    url: adresse(a.adresses.accueil(), a),
    name: `${config.titre} ${config.sousTitre}`,
    inLanguage: 'fr',
    license: config.licence.url,
    publisher: editeur(a),
  };
  return [site];
}
