/** What search knows of one page: plain data, in the order in which the page says it. */
import type { NomDeVoix } from '#blocs';
import type { ActionPubliee, EditionPubliee } from '#recueil';

/** Who speaks; `palmares` where nobody does: facts, and entries of which nothing else is known. */
export type VoixDePassage = NomDeVoix | 'palmares';

export interface Passage {
  /** Id on the page; without it, the passage is the page's own beginning. */
  ancre: string;
  titre: string;
  /** A title that the site writes on every page (« Résultats ») is shown, not searched. */
  titreCherche: boolean;
  voix: VoixDePassage;
  textes: string[];
}

/** A line of the page's head; `poids` 1 is that of a body. */
export interface Ligne {
  texte: string;
  poids: number;
  /** Name under which a result shows it. */
  meta?: 'distinction' | 'lieu';
}

export interface PageCherchable {
  /** From the site's root, without its base: `actions/2013/x/`. */
  chemin: string;
  sorte: 'action' | 'entretien' | 'edition' | 'appel';
  edition: string;
  titre: string;
  /** Voice of the head, and of what has no section. */
  voix: VoixDePassage;
  encre: string;
  tuile?: string;
  tete: Ligne[];
  passages: Passage[];
  /** What the results may be chosen by, as the lists of the site say it: `public:eleves`. */
  criteres: string[];
}

/** An action as the lists of the site say it. */
export interface LigneDite {
  titre: string;
  porteurs?: string;
  accroche?: string;
  distinction?: { libelle: string; tuile: string };
  lieu?: string;
}

/** Words that are not in the model, given by the caller: search knows no view. */
export interface Dire {
  ligne: (action: ActionPubliee) => LigneDite | undefined;
  encre: (edition: string) => string;
  criteres: (action: ActionPubliee) => string[];
  criteresDEdition: (edition: EditionPubliee) => string[];
}
