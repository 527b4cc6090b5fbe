/** What the recueil gives of one action as data. Nobody's name, no contact: `publish` lets them pass to pages, not to here. */
import type { Absence } from '#recueil';

/** What stands in place of a value: never null, never 0, never an empty text. */
export interface Absent {
  absence: Absence;
}
export type Ouvert<T> = T | Absent;

/** A code of a list, with its words. */
export interface Terme {
  code: string;
  libelle: string;
}

export interface TerritoireOuvert {
  /** As finely as the entry allows to say: never more than `precisionCarte`. */
  echelle: string;
  /** « Valenciennes, Nord (59) »: official names. */
  nom: string;
  /** Official codes with their names, at the scale that is told. */
  lieux: Terme[];
  departements: Terme[];
  regions: Terme[];
  /** Bands of population of these places, from the smallest; none where the place is told less finely than it is. */
  strates: Terme[];
  /** The place protects people: nothing more is said. */
  masque?: true;
  /** The entry's own words, a quarter, a network: only where the place is told at its own scale. */
  libelle?: string;
}

export interface Texte {
  voix: string;
  /** Every word of it, blocks too, without marks, pictures nor sources; `[note a]` where a note is called. */
  texte: string;
  notes?: { lettre: string; texte: string }[];
  /** As its page draws it. */
  html?: string;
}

export interface SourceOuverte {
  numero: number;
  id: string;
  titre: string;
  url: Ouvert<string>;
  date: Ouvert<string>;
}

export interface JuryOuvert {
  instance?: string;
  pointsForts: string[];
  pointsVigilance: string[];
  criteres: { critere: Terme; appreciation: string }[];
  reponsePorteur?: string;
  note?: string;
  sources: string[];
}

/** What an action says once its fiche is published. A key that its format does not ask for, and that nobody wrote, is not there. */
export interface FaitsOuverts {
  format: string;
  accroche?: Ouvert<string>;
  essentiel?: Ouvert<string[]>;
  resume?: Ouvert<string>;
  periode?: Ouvert<{ debut?: Ouvert<string>; fin?: Ouvert<string>; statut: Ouvert<string>; precision?: string }>;
  axes: { axe: string; libelle: string; termes: Ouvert<Terme[]> }[];
  budget?: Ouvert<{ montant: Ouvert<number>; annee: Ouvert<string>; perimetre: Ouvert<string>; sources?: string[] }>;
  financements?: Ouvert<{ financeur: string; montant?: Ouvert<number>; part?: Ouvert<number> }[]>;
  partenaires?: Ouvert<{ nom: string; type: Ouvert<Terme>; role?: Ouvert<string>; appui?: Ouvert<string> }[]>;
  resultats?: Ouvert<{ texte: string; valeur?: Ouvert<number>; unite?: Ouvert<string>; periode?: Ouvert<string>; source: Ouvert<string>; declaratif: boolean }[]>;
  evaluation?: Ouvert<{ niveau: Terme; methode?: Ouvert<string>; evaluateur?: Ouvert<string> }>;
  transferabilite?: Ouvert<Partial<Record<string, Ouvert<string>>>>;
  suites: { texte: string; sources: string[] }[];
  divergences: { sujet: string; valeurs: { valeur: string; precision?: string; sources: string[] }[]; lecture?: string }[];
  textes: Texte[];
  jury?: JuryOuvert;
  /** Address of the interview: its people are named there, not here. */
  entretien?: string;
  sources: SourceOuverte[];
  verifieLe?: string;
  versions: { date: string; texte: string }[];
}

export interface ActionOuverte {
  /** `<edition>/<slug>` */
  id: string;
  /** How much is public: its names, its distinction, its fiche. */
  niveau: 'noms' | 'palmares' | 'fiche';
  /** In full when the site's own address is known, as all others. */
  adresse: string;
  /** Never changes. */
  adressePermanente: string;
  edition: string;
  /** Not there when nobody knows it. */
  titre?: string;
  titreCourt?: string;
  /** Title, or bearers in its place. */
  nom: string;
  porteurs?: Ouvert<{ nom: string; type: Ouvert<Terme>; siren?: string }[]>;
  /** Not there for an action whose theme nobody knows. */
  theme?: Terme;
  distinction?: { type: string; libelle: string; rang?: number; categorie?: string; dotation?: Ouvert<number> };
  /** The palmarès is not out yet: it may come after the fiches. */
  palmaresAVenir?: true;
  /** Not there for an award without places. */
  territoire?: Ouvert<TerritoireOuvert>;
  provenance: string;
  licence: { nom: string; url: string };
  faits?: FaitsOuverts;
}

/** A code of a list with all that the list says of it. */
export interface TermeDefini extends Terme {
  definition?: string;
  de?: string;
  jusqua?: string;
  remplacePar?: string;
}

export interface ListeOuverte {
  liste: string;
  libelle: string;
  termes: TermeDefini[];
}

export interface EditionOuverte {
  id: string;
  adresse: string;
  ordinal?: number;
  libelle?: string;
  /** Its names are out. */
  annoncee: boolean;
  /** Its palmarès is out: what is said of candidacies is all that is known of them. */
  palmaresPublie: boolean;
  themes: Terme[];
  /** Actions of it that are here. */
  actions: number;
  ceremonie?: Ouvert<{ date: Ouvert<string>; lieu?: Ouvert<string> }>;
  candidatures?: Ouvert<{ recues?: Ouvert<number>; recevables?: Ouvert<number>; retenues?: Ouvert<number>; source?: SourceOuverte }>;
  partenaires?: Ouvert<{ nom: string; role?: Ouvert<string> }[]>;
  isbn?: string;
  issn?: string;
  depotLegal?: string;
  recueilImprime?: Ouvert<string>;
  faits: { texte: string; sources: string[] }[];
  /** The editorial. */
  texte?: Texte;
  sources: SourceOuverte[];
  verifieLe?: string;
}

export interface RecueilOuvert {
  titre: string;
  prix: string;
  editeur: { nom: string; sigle: string; site: string };
  licence: { nom: string; url: string };
  voix: Record<string, { nom: string; dit: string }>;
  /** What may stand in place of a value. */
  absences: Absence[];
  vocabulaires: ListeOuverte[];
  axes: { id: string; libelle: string; aide: string; choix: string; termes: TermeDefini[] }[];
  editions: EditionOuverte[];
  actions: ActionOuverte[];
}
