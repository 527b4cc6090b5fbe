/** What the readers find, before anything is decided of it. */
import type { ElementContent } from 'hast';

export interface Reponse {
  /** As it was typed, a line for each paragraph. */
  texte: string;
  /** Its tree, when it comes from a document. */
  noeuds?: readonly ElementContent[];
  /** Where it was read, when the question does not tell: « ligne 3 ». */
  ou?: string;
}

/** By key: `titre`, `porteurs.0.nom`, `corps.contexte`. */
export type Reponses = ReadonlyMap<string, Reponse>;

/** Something that a person wrote and that no field takes: kept in the draft, with why. */
export interface Reprise {
  /** Where it stood in the document: « Qui porte l’action › Porteurs, 2 › Type ». */
  ou: string;
  pourquoi: string;
  texte: string;
}

/** What a long entry needs and the document does not say. */
export interface Manque {
  /** Dotted key. */
  cle: string;
  /** Where its answer should stand in the document. */
  ou: string;
  quoi: string;
  /** True when an answer was given, which waits among what is to be taken up. */
  repris: boolean;
}
