/** A table of the data, as data: what makes its CSV, its Table Schema and the page that explains it. */

export interface Colonne {
  /** Keys of the front matter from the row's own object, in one word: `budgetMontant`. */
  nom: string;
  titre: string;
  aide: string;
  /** Where its value stands in recueil.json, from the row's object: `faits.budget.montant`. */
  chemin: string;
  /** Which object of the row's path: 0 for the outermost. The row's own without it. */
  rang?: number;
  type: 'string' | 'number' | 'integer' | 'boolean';
  /** Several values in one cell, or how many there are. */
  forme?: 'liste' | 'compte';
  requis?: true;
  valeurs?: string[];
  motif?: string;
  min?: number;
  max?: number;
}

export interface Table {
  nom: string;
  titre: string;
  aide: string;
  /** Lists of recueil.json, one in the other: a row an object of the last. */
  lignes: readonly string[];
  colonnes: readonly Colonne[];
  /** Columns that tell a row from all others. */
  cle?: readonly string[];
  /** Columns that hold the key of another table. */
  vers?: readonly { colonnes: readonly string[]; table: string; cles: readonly string[] }[];
}
