/**
 * A task: what a person can ask of the recueil. Said once, it has three faces: a form of the workshop (`src/atelier`), flags of
 * `npm run recueil -- <tâche> …`, and a JSON account for machines. A task asks nothing while it runs, never overwrites what an editor wrote,
 * and leaves nothing half-written.
 */
import type { Cadre } from '#commands';
import type { Diagnostic, Recueil } from '#recueil';

/** How a value is asked for. `fichiers` are paths on this machine, one or several; `secret` is never shown nor logged. */
export type Genre = 'texte' | 'date' | 'instant' | 'case' | 'choix' | 'plusieurs' | 'fichiers' | 'secret';

export interface Choix {
  valeur: string;
  dit: string;
}

export interface Champ {
  /** Name of the flag and of the form's field, in camelCase without accents: `edition`, `signeLe`. */
  nom: string;
  titre: string;
  /** One sentence, in the editor's words. */
  aide: string;
  genre: Genre;
  requis?: boolean;
  /** What may be chosen; a `texte` with choices is free, and they are proposed. Without content there may be none. */
  choix?: (recueil: Recueil | undefined) => readonly Choix[];
  exemple?: string;
}

/** What was asked: text for every kind but `case` (a boolean), `plusieurs` and `fichiers` (lists). Unasked: absent. */
export type Valeurs = Readonly<Record<string, string | boolean | readonly string[] | undefined>>;

/** Where a row of an account comes from or leads to. */
export interface Lieu {
  /** Path from the project's root, with `/`. */
  fichier: string;
  ligne?: number;
  colonne?: number;
}

/** `bien`: nothing to do. `manque`: to be completed, not an error. `attention`: to be looked at. `erreur`: stops a publication. */
export type Ton = 'bien' | 'manque' | 'attention' | 'erreur';

export interface Cellule {
  texte: string;
  ton?: Ton;
  lieu?: Lieu;
}

export interface Tableau {
  titre: string;
  colonnes: readonly string[];
  rangees: readonly (readonly (string | Cellule)[])[];
}

/** A list of things to read or to do. */
export interface Liste {
  titre: string;
  elements: readonly { texte: string; ton?: Ton; lieu?: Lieu; conseil?: string }[];
}

/** A text to copy: a mail that is ready, a notice. */
export interface Copiable {
  titre: string;
  texte: string;
}

/** What came of a task: data, which each face draws in its own way. */
export interface Compte {
  /** 0: done. 1: the content refuses. 2: what was asked is mistaken, or cannot be done now. */
  code: 0 | 1 | 2;
  /** What happened, in one sentence. */
  phrase: string;
  diagnostics?: readonly Diagnostic[];
  listes?: readonly Liste[];
  tableaux?: readonly Tableau[];
  copiables?: readonly Copiable[];
  /** Files that were written, from the project's root, with `/`. */
  fichiers?: readonly { chemin: string; dit: string }[];
  /** What the command said, line by line, when it has no finer account. */
  journal?: string;
  /** What is usually done next. */
  suites?: readonly { tache: string; valeurs?: Valeurs; dit: string }[];
}

/** Sections of the workshop's page, in the order of a year. */
export const groupes = ['ecrire', 'controler', 'montrer', 'publier', 'entretenir'] as const;
export type Groupe = (typeof groupes)[number];

export interface Tache {
  /** Its name on the command line and in the workshop's addresses: `nouvelle-edition`. */
  nom: string;
  /** On its button: « Nouvelle édition ». */
  titre: string;
  /** What it does and what it leaves alone, in one or two sentences. */
  aide: string;
  groupe: Groupe;
  champs: readonly Champ[];
  /** True for what only those who look after the program do: not on the workshop's page. */
  mainteneur?: true;
  /** True for what is whole only when it has ended: the workshop does not offer to stop it. */
  dUnTenant?: true;
  /** True for the tasks that need the network; every other works without. */
  reseau?: boolean;
  executer: (valeurs: Valeurs, cadre: Cadre) => Promise<Compte>;
}
