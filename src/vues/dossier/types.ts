/** An action in the order of a funding file: texts that only this copy says, and what it takes from the page itself. */
import type { Valeur } from '../types.ts';

export interface Rang {
  terme: string;
  valeur: Valeur;
}

export type Morceau =
  | { texte: string }
  | { rangs: Rang[] }
  /** What stands under a title of the page, by the title's id; `debut`: only what comes before its first subtitle. */
  | { section: string; titre?: string; debut?: true };

export interface PartieVue {
  cle: string;
  titre: string;
  morceaux: Morceau[];
}

export interface DossierVue {
  parties: PartieVue[];
  /** Ids of the titles under which a section can be copied alone. */
  sections: string[];
  /** What ends every copy: title, award, edition; then the permanent address. */
  citation: string;
  adresse: string;
}
