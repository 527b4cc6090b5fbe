/** Every file of the data, made once from one reading: what a file says of another (its size, its digest) is of the very bytes that are served. */
import { taire, type Addresses, type PublishedRecueil } from '#recueil';
import { createHash } from 'node:crypto';
import { catalogue, type Distribution } from './catalogue.ts';
import { csv, excel, rfc4180 } from './csv.ts';
import { simple } from './espaces.ts';
import { noticeDe, type Notice } from './notice.ts';
import { paquet } from './paquet.ts';
import { recueilOuvert } from './recueil.ts';
import { aideDe, schemaDeTable } from './schema-de-table.ts';
import { tables } from './tables/index.ts';
import { rangees } from './tables/lire.ts';
import type { Colonne, Table } from './tables/types.ts';
import type { RecueilOuvert } from './types.ts';

export interface FichierDeDonnees {
  /** From the data's own page: `actions.csv`. */
  nom: string;
  type: string;
  contenu: string;
  octets: number;
  empreinte: string;
}

export interface TableDite {
  nom: string;
  titre: string;
  aide: string;
  lignes: number;
  fichiers: { csv: FichierDeDonnees; excel: FichierDeDonnees; schema: FichierDeDonnees };
  colonnes: { nom: string; titre: string; aide: string; type: Colonne['type']; valeurs?: string[]; dansLeJson: string; requis: boolean }[];
}

export interface JeuDeDonnees {
  donnees: RecueilOuvert;
  notice: Notice;
  tables: TableDite[];
  recueil: FichierDeDonnees;
  paquet: FichierDeDonnees;
  catalogue: FichierDeDonnees;
  /** Those to take away, as the catalogue lists them. */
  distributions: Distribution[];
  /** All of them, by name. */
  fichiers: ReadonlyMap<string, FichierDeDonnees>;
}

const JSON_TYPE = 'application/json';

function fichier(nom: string, type: string, contenu: string): FichierDeDonnees {
  return { nom, type, contenu, octets: Buffer.byteLength(contenu), empreinte: createHash('sha256').update(contenu).digest('hex') };
}
/** One value a line: what changed between two versions can be seen. What describes the data has their spaces. */
const enJson = (nom: string, valeur: unknown, type = JSON_TYPE) => fichier(nom, type, `${JSON.stringify(taire(valeur, simple), undefined, 1)}\n`);

const droits = 'Les images ont chacune leur auteur et leur licence, dits sur leur page : elles ne sont pas dans les données.';

const made = new WeakMap<PublishedRecueil, Map<string, JeuDeDonnees>>();

export function jeuDeDonnees(recueil: PublishedRecueil, adresses: Addresses): JeuDeDonnees {
  const known = made.get(recueil) ?? new Map<string, JeuDeDonnees>();
  made.set(recueil, known);
  const base = adresses.accueil();
  const jeu = known.get(base) ?? composer(recueil, adresses);
  known.set(base, jeu);
  return jeu;
}

function composer(recueil: PublishedRecueil, adresses: Addresses): JeuDeDonnees {
  const donnees = recueilOuvert({ recueil, adresses });
  const entier = enJson('recueil.json', donnees);
  const notice = noticeDe(recueil, adresses, entier.empreinte);
  const toutes = tables(recueil).map((table) => ({ table, schema: schemaDeTable(table), dite: tableDite(table, donnees) }));
  const package_ = enJson(
    'datapackage.json',
    paquet(
      notice,
      toutes.map(({ table, schema, dite }) => ({ table, schema, fichier: dite.fichiers.csv })),
    ),
  );
  const dites = toutes.map(({ dite }) => dite);
  const aPrendre = distributions(dites, entier, package_);
  const dcat = enJson('catalogue.jsonld', catalogue(notice, aPrendre, droits), 'application/ld+json');
  const fichiers = [...dites.flatMap((dite) => Object.values(dite.fichiers)), entier, package_, dcat];
  return { donnees, notice, tables: dites, recueil: entier, paquet: package_, catalogue: dcat, distributions: aPrendre, fichiers: new Map(fichiers.map((un) => [un.nom, un])) };
}

function tableDite(table: Table, donnees: RecueilOuvert): TableDite {
  const { nom, titre, aide, colonnes, lignes } = table;
  const lues = rangees(donnees, table);
  return {
    nom,
    titre,
    aide,
    lignes: lues.length,
    fichiers: {
      csv: fichier(`${nom}.csv`, 'text/csv', csv(colonnes, lues, rfc4180)),
      excel: fichier(`${nom}-excel.csv`, 'text/csv', csv(colonnes, lues, excel)),
      schema: enJson(`schemas/${nom}.json`, schemaDeTable(table)),
    },
    colonnes: colonnes.map((colonne) => ({
      nom: colonne.nom,
      titre: colonne.titre,
      aide: aideDe(colonne),
      type: colonne.type,
      ...(colonne.valeurs ? { valeurs: colonne.valeurs } : {}),
      dansLeJson: [...lignes.slice(0, (colonne.rang ?? lignes.length - 1) + 1).map((liste) => `${liste}[]`), colonne.chemin].join('.'),
      requis: colonne.requis === true,
    })),
  };
}

const distributions = (dites: readonly TableDite[], entier: FichierDeDonnees, package_: FichierDeDonnees): Distribution[] => [
  ...dites.map(({ titre, fichiers: { csv: un, schema } }): Distribution => ({ ...decrit(un), titre: `${titre} (CSV)`, format: 'CSV', schema: schema.nom })),
  ...dites.map(({ titre, fichiers: { excel: un } }): Distribution => ({ ...decrit(un), titre: `${titre} (CSV pour Excel)`, format: 'CSV' })),
  { ...decrit(entier), titre: 'Tout le recueil (JSON)', format: 'JSON' },
  { ...decrit(package_), titre: 'Description des tables (Data Package)', format: 'JSON' },
];
const decrit = ({ nom, type, octets, empreinte }: FichierDeDonnees) => ({ nom, type, octets, empreinte });
