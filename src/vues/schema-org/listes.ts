/** Pages that list: actions, terms, the site itself, and the data that it gives. */
import type { CollectionPage, Dataset, DefinedTermSet, WebSite } from 'schema-dts';
import type { Atelier } from '../atelier.ts';
import { adresse, editeur, type Noeud } from './noeuds.ts';

/** Addresses alone: each of these pages says what it is. */
export function grapheDeListe(name: string, chemin: string, elements: readonly string[], a: Atelier): Noeud[] {
  const page: CollectionPage = {
    '@type': 'CollectionPage',
    '@id': adresse(chemin, a),
    name,
    inLanguage: 'fr',
    publisher: editeur(a),
    mainEntity: { '@type': 'ItemList', numberOfItems: elements.length, itemListElement: elements.map((href) => adresse(href, a)) },
  };
  return [page];
}

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

interface JeuDeDonnees {
  titre: string;
  description: string;
  /** Page of the data. */
  chemin: string;
  fichiers: readonly { href: string; nom: string; type: string; taille?: number }[];
}

/** A data set and its files. */
export function grapheDuJeu({ titre, description, chemin, fichiers }: JeuDeDonnees, a: Atelier): Noeud[] {
  const jeu: Dataset = {
    '@type': 'Dataset',
    '@id': `${adresse(chemin, a)}#donnees`,
    url: adresse(chemin, a),
    name: titre,
    description,
    inLanguage: 'fr',
    isAccessibleForFree: true,
    license: a.recueil.config.licence.url,
    creator: editeur(a),
    publisher: editeur(a),
    distribution: fichiers.map(({ href, nom, type, taille }) => ({
      '@type': 'DataDownload',
      name: nom,
      encodingFormat: type,
      contentUrl: adresse(href, a),
      ...(taille === undefined ? {} : { contentSize: `${taille} B` }),
    })),
  };
  return [jeu];
}
