/** Views of pages that list: actions, terms, interviews, places. */
import type { Telechargement } from './fichiers.ts';
import type { BandeVue } from './types-appels.ts';
import type { Encre, Lien, LigneAction, Marque } from './types.ts';

/** A page that lists some actions: a theme, a theme in an edition, a term, a place. */
export interface ListeVue {
  /** What kind of list this is: « Thème », « Public », « Région ». */
  surtitre: string;
  titre: string;
  chapeau?: string;
  /** Mark of the edition, for a theme in an edition. */
  marque?: { marque: Marque; href: string; annee: string };
  /** Lines, grouped when the list has parts (a theme over several editions). */
  groupes: { titre?: string; href?: string; lignes: LigneAction[] }[];
  /** Said in place of lines when there are none. */
  vide?: string;
  voisins: { titre: string; liens: (Lien & { compte?: string })[] }[];
  flux?: Lien;
  telechargements?: Telechargement[];
}

/** A page that lists lists: themes, axes. */
export interface RepertoireVue {
  titre: string;
  chapeau: string;
  groupes: {
    titre?: string;
    precision?: string;
    /** Anchor of the group. */
    ancre?: string;
    entrees: { libelle: string; href?: string; compte: string; definition?: string; millesimes?: { annee: string; encre: Encre }[] }[];
  }[];
  bande?: BandeVue;
}

export interface EntretiensVue {
  titre: string;
  chapeau: string;
  entretiens: { href: string; titre: string; date: string; invites: string; action: string; question?: string; extrait?: string; encre: Encre; marque: Marque }[];
}

/** One cell of the tile map; `encres` has one ink an action. */
export interface CelluleCarte {
  x: number;
  y: number;
  code: string;
  nom: string;
  encres: Encre[];
}

export interface TerritoiresVue {
  titre: string;
  chapeau: string;
  carte: { colonnes: number; rangees: number; cellules: CelluleCarte[] };
  /** What the numbers count, in the award's words. */
  note?: string;
  departements: { nom: string; code: string; href: string; nombre: number; editions: { annee: string; encre: Encre }[] }[];
  /** Actions whose place is not known, national, or not to be shown. */
  ailleurs: { libelle: string; nombre: number; /** A gap, not a choice: shown with the dashed tile. */ inconnu?: boolean }[];
  regions: { nom: string; href: string; nombre: number }[];
}
