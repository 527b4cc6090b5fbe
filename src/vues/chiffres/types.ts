/** The prize in figures: what each chart draws, and the table that says the same. */
import type { Encre, Lien, Tuile, Valeur } from '../types.ts';

export interface RangChiffre {
  libelle: string;
  encre?: Encre;
  /** What is counted: full, ringed and small as on covers; dashed where it is unknown. */
  parts: { tuile: Tuile; nombre: number; dit: string }[];
  /** Said at the end of the row. */
  dit: string;
}

export interface TableChiffre {
  legende: string;
  colonnes: string[];
  rangs: { tete: { libelle: string; href?: string }; cellules: (Valeur | Lien)[] }[];
}

export interface GraphiqueVue {
  id: string;
  titre: string;
  /** What is seen, in one sentence. */
  phrase: string;
  /** Name of the drawing. */
  nom: string;
  /** One tile an action while they can be counted at a glance; bars beyond. */
  forme: 'tuiles' | 'barres';
  rangs: RangChiffre[];
  cle: { tuile: Tuile; texte: string }[];
  table: TableChiffre;
  source: string;
  /** Where there is more. */
  suite?: Lien;
}

export interface ChiffresVue {
  titre: string;
  chapeau: string;
  /** What these figures cannot say. */
  biais: string[];
  grands: { nombre: string; texte: string }[];
  graphiques: GraphiqueVue[];
  /** Said in place of charts when there are none. */
  vide?: string;
}
