/** Places as the collection names them. */
import type { Echelle } from '../schema/action.ts';

export type { Echelle };

export interface Territoire {
  echelle: Echelle;
  /** Official code: Insee, or Siren for an EPCI; empty for `national`. */
  code: string;
  /** Name to show, with typographic apostrophes. */
  nom: string;
  /** Codes, sorted. Empty for `national`: what is everywhere is not somewhere on a map. */
  departements: string[];
  /** Code; absent for `national` and for the few EPCI that lie in two régions. */
  region?: string;
  /** Municipal population (Insee), of communes and EPCI only; missing for communes that are no longer living ones. */
  population?: number;
}

export interface Suggestion {
  code: string;
  /** With its département where the name alone would not tell. */
  nom: string;
}

/** Why a code is refused, and what may have been meant. */
export interface CodeRefuse {
  ok: false;
  code: string;
  raison: string;
  suggestions: Suggestion[];
  /** What to write, when nothing can be suggested. */
  conseil?: string;
}
