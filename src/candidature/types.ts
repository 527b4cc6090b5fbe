/** What a bearer is asked, as data: one description for the Word form, the call's page, the importer and CSV columns. */
import type { PublishedRecueil } from '#recueil';

/** What the questions are made of: the award's words, whether published or not yet. */
export type Matiere = Pick<PublishedRecueil, 'config' | 'axes' | 'vocabulaires'>;

export interface Choix {
  code: string;
  libelle: string;
  definition?: string;
}

/** How the answer is read: a place by its name, a number, a date… Each has one reader in `import/valeurs.ts`. */
export type Nature = 'texte' | 'lignes' | 'nombre' | 'date' | 'code' | 'codes' | 'lieux' | 'siren' | 'source' | 'oui' | 'recit' | 'image';

export interface Limite {
  caracteres?: number;
  mots?: number;
  lignes?: number;
}

/** One answer. */
export interface Colonne {
  /** Key in the front matter, below that of its table. */
  cle: string;
  titre: string;
  aide?: string;
  nature: Nature;
  /** Closed. */
  liste?: readonly Choix[];
  /** True when « ne sait pas », « sans objet » or « non communiqué » may stand in its place. */
  absence: boolean;
}

export interface Question extends Omit<Colonne, 'cle'> {
  /** Dotted: `budget.montant`; `corps.contexte` for the narrative. */
  cle: string;
  genre: 'ligne' | 'paragraphe' | 'cases' | 'table';
  limite?: Limite;
  /** A long entry needs it. */
  requise: boolean;
  /** Of a table. */
  colonnes?: readonly Colonne[];
  /** Empty rows that the form offers. */
  rangees?: number;
}

export interface Section {
  id: string;
  titre: string;
  aide?: string;
  questions: readonly Question[];
}
