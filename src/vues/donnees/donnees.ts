/** The page of the data: files, columns, limits, versions, where to keep them. */
import { typographier } from '#recueil';
import type { Atelier } from '../atelier.ts';
import { compter, date } from '../dire.ts';
import { tailleDite, type Telechargement } from '../fichiers.ts';
import { absencesExpliquees, biais, depots, lecture, provenance } from './dire.ts';
import type { DonneesVue, JeuDit, TableVue } from './types.ts';

const types = { string: 'texte', number: 'nombre', integer: 'entier', boolean: 'true ou false' } as const;

export function vueDonnees(a: Atelier, jeu: JeuDit): DonneesVue {
  const { config } = a.recueil;
  const n = a.actions.filter(({ niveau }) => niveau !== 'retire').length;
  return {
    titre: 'Les données',
    chapeau: typographier(
      `${compter(n, 'action')}, ${compter(a.editions.length, 'édition')} : tout ce que le recueil publie, en tables et en JSON, à réutiliser sous ${config.licence.nom}.`,
    ),
    tables: jeu.tables.map((table) => tableVue(table, a)),
    entiers: entiers(jeu, a),
    parties: [biais(a), absencesExpliquees, lecture, provenance(a)],
    licence: {
      texte: typographier(
        `Les données se réutilisent sous ${config.licence.nom}. Citez « ${config.titre} ${config.sousTitre} », son éditeur (${config.editeur.nom}) et la date de la version.`,
      ),
      lien: { libelle: config.licence.nom, href: config.licence.url },
      images: typographier('Les images sont à part : chacune a son auteur et sa licence, dits sur la page où elle paraît.'),
    },
    versions: versions(a, jeu),
    depots,
    api: { libelle: 'Interroger les données depuis un programme', href: a.adresses.api() },
  };
}

const entiers = (jeu: JeuDit, { adresses }: Atelier): Telechargement[] =>
  [
    fichier('Tout le recueil, textes compris', jeu.recueil, 'JSON', 'application/json'),
    fichier('Toutes les tables décrites ensemble (Data Package)', jeu.paquet, 'JSON', 'application/json'),
    fichier('Catalogue pour les moissonneurs (DCAT)', jeu.catalogue, 'JSON-LD', 'application/ld+json'),
  ].map(({ nom, ...un }) => ({ ...un, href: adresses.fichierDeDonnees(nom) }));

const fichier = (libelle: string, { nom, octets }: JeuDit['recueil'], format: string, type: string) => ({
  nom,
  libelle: typographier(libelle),
  precision: typographier(`${format}, ${tailleDite(octets)}`),
  type,
});

function tableVue({ nom, titre, aide, lignes, fichiers, colonnes }: JeuDit['tables'][number], { adresses }: Atelier): TableVue {
  const lien = (un: JeuDit['recueil'], libelle: string) => ({ libelle, href: adresses.fichierDeDonnees(un.nom) });
  const pese = ({ octets }: JeuDit['recueil']) => ({ precision: typographier(tailleDite(octets)) });
  return {
    nom,
    titre,
    aide: typographier(aide),
    lignes: compter(lignes, 'ligne'),
    csv: { ...lien(fichiers.csv, 'CSV'), ...pese(fichiers.csv) },
    excel: { ...lien(fichiers.excel, 'CSV pour Excel'), ...pese(fichiers.excel) },
    schema: lien(fichiers.schema, 'Schéma'),
    colonnes: colonnes.map(({ nom: colonne, titre: dit, aide: dite, type, valeurs, dansLeJson }) => ({
      nom: colonne,
      titre: typographier(dit),
      aide: typographier(dite),
      type: valeurs ? valeurs.join(', ') : types[type],
      dansLeJson,
    })),
  };
}

function versions({ recueil }: Atelier, jeu: JeuDit): DonneesVue['versions'] {
  const liste = [...recueil.versions].reverse().map(({ date: jour, texte, empreinte }) => ({
    date: date(jour),
    texte: typographier(texte),
    empreinte,
    courante: empreinte === jeu.recueil.empreinte,
  }));
  const derniere = liste[0]?.courante === true;
  return {
    chapeau: typographier(
      // The line is written when the site is in place: its own pages are made before it, and stay online until the next build. The foot alone tells the day.
      derniere
        ? 'Ces données sont celles de la dernière version.'
        : liste.length === 0
          ? 'Ces données sont celles du jour dit au bas de la page : leur mise en ligne en fait la première version, qui sera dans cette liste quand le site sera reconstruit.'
          : 'Ces données sont celles du jour dit au bas de la page : leur mise en ligne en fait une version de plus, qui sera dans cette liste quand le site sera reconstruit.',
    ),
    liste,
    courante: jeu.recueil.empreinte,
  };
}
