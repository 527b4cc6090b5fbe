/** What has been released at an instant. Outputs take this type and no other: a leak is a type error. */
import type { Intervenant, Media, NomDeVoix, SourceCitee } from '#blocs';
import type { Axe, Vocabulaires } from './corpus.ts';
import type { AccessibiliteEcrite } from './schema/accessibilite.ts';
import type { AppelEcrit } from './schema/appel.ts';
import type { ActionEcrite } from './schema/action.ts';
import type { Absence, Source } from './schema/commun.ts';
import type { VersionDesDonnees } from './schema/donnees.ts';
import type { EditionEcrite } from './schema/edition.ts';
import type { JuryEcrit } from './schema/jury.ts';
import type { RecueilEcrit } from './schema/recueil.ts';
import type { EntreeGlossaire, Redirection, Theme } from './schema/vocabulaires.ts';
import type { Territoire } from './territoires/index.ts';

/** Only `publish` holds it: nothing else can make a `PublishedRecueil`. Not exported from the module. */
export const border: unique symbol = Symbol('published');
/**
 * People whom no copy of a text may name, those who are held back among them: beside what is published and under a symbol, which nothing that lists or
 * writes a recueil meets. A symbol of the whole process: in dev, this module is there twice.
 */
export const aTaire: unique symbol = Symbol.for('recueil.a-taire');

/** A body ready to be drawn: its text and the things that it may name. Plain data. */
export interface Corps {
  texte: string;
  voix: NomDeVoix;
  edition: string;
  slug: string;
  sources: SourceCitee[];
  medias: Media[];
  intervenants: Intervenant[];
}

/** A source as pages draw it, and as it is written: an absence there is one of three. */
export interface SourceEcrite extends SourceCitee {
  url?: string;
  ecrite: Pick<Source, 'url' | 'date' | 'nominative'>;
}

interface Base {
  edition: string;
  theme: string;
  slug: string;
}

/** From `noms` on. */
interface Noms extends Base {
  titre?: string;
  titreCourt?: string;
  porteurs?: ActionEcrite['porteurs'];
  territoire?: ActionEcrite['territoire'];
  territoires: Territoire[];
  fictif: boolean;
  /** When what is shown of it came out, in milliseconds since 1970; nothing where it has no instant (a preview). */
  paruLe?: number;
  /** Where these names were read; what else the fiche cites comes with it. */
  provenance: ActionEcrite['provenance'];
}

/** What `palmares` adds: the whole entry of an action whose format is `palmares`. */
interface Palmares extends Noms {
  distinction?: ActionEcrite['distinction'];
  /** The fiche came out first. */
  palmaresAVenir?: true;
}

type DonneesDeFiche = Omit<
  ActionEcrite,
  'titre' | 'titreCourt' | 'porteurs' | 'territoire' | 'distinction' | 'etat' | 'publication' | 'relecture' | 'medias' | 'provenance' | 'contact'
>;

export interface Jury {
  instance?: string;
  pointsForts: string[];
  pointsVigilance: string[];
  criteres: JuryEcrit['criteres'];
  /** In a proof alone: what the jury tells the bearer and nobody else. */
  pourLePorteur?: { pointsForts: string[]; pointsVigilance: string[] };
  reponsePorteur?: string;
  note?: string;
  sources: SourceCitee[];
  corps?: Corps;
}

export interface Entretien {
  titre: string;
  chapeau?: string;
  date: string;
  lieu?: string;
  note?: string;
  paruLe?: number;
  intervenants: Intervenant[];
  sources: SourceCitee[];
  corps: Corps;
}

/** What `fiches`, `jury` and `entretiens` add. */
export interface PartFiche {
  donnees: DonneesDeFiche;
  contact?: { service: string; adresse?: string; courriel: string; telephone?: string; personne?: string };
  sources: (SourceCitee & { url?: string })[];
  medias: Media[];
  corps?: Corps;
  jury?: Jury;
  entretien?: Entretien;
}

export type Fiche = Palmares & PartFiche;

export type ActionPubliee = ({ niveau: 'retire'; fictif: boolean } & Base) | ({ niveau: 'noms' } & Noms) | ({ niveau: 'palmares' } & Palmares) | ({ niveau: 'fiche' } & Fiche);

/** State of a call at the instant of publication; `inconnu` when its end is not known: it never invites. */
export type EtatAppel = 'a-venir' | 'ouvert' | 'clos' | 'inconnu';

export interface AppelPublie extends Omit<AppelEcrit, 'etat' | 'publication' | 'sources'> {
  etat: EtatAppel;
  sources: (SourceCitee & { url?: string })[];
  corps?: Corps;
}

export interface PagePubliee {
  slug: string;
  titre: string;
  chapeau?: string;
  verifieLe?: string;
  corps: Corps;
}

/** Who supports an edition, with its logo as a picture like any other. */
export type Soutien = Omit<Exclude<NonNullable<EditionEcrite['partenaires']>, Absence>[number], 'logo'> & { logo?: Media };

export interface EditionPubliee {
  id: string;
  ordinal?: number;
  libelle?: string;
  themes: Theme[];
  /** When the most of what is shown of it came out, in milliseconds since 1970: its fiches, else its palmarès, else its names. */
  paruLe?: number;
  /** False while the names are to come: an edition without laureates then has nothing to be found again. */
  annoncee: boolean;
  /** Present once `palmares` is released. */
  palmares?: Pick<EditionEcrite, 'jury' | 'candidatures' | 'ceremonie'> & { partenaires?: Absence | Soutien[] };
  /** Present once `fiches` is released. */
  fiches?: {
    corps?: Corps;
    faits: EditionEcrite['faits'];
    recueilImprime?: EditionEcrite['recueilImprime'];
    remerciements?: string;
    isbn?: string;
    issn?: string;
    depotLegal?: string;
    verifieLe?: string;
  };
  sources: SourceEcrite[];
  appel?: AppelPublie;
  actions: ActionPubliee[];
}

export interface PublishedRecueil {
  readonly [border]: true;
  readonly [aTaire]: readonly string[];
  /** The instant, written in the recueil's time zone. */
  instant: string;
  /** True for a preview: every page and document must say so. */
  apercu: boolean;
  /** Set for a proof: one action, for its bearer. Every page of it must say so, and until when to answer where that is known. */
  epreuve?: { action: string; avant?: string };
  config: RecueilEcrit;
  axes: Axe[];
  vocabulaires: Vocabulaires;
  glossaire: EntreeGlossaire[];
  /** Some may lead to what is not out yet: an output keeps those that lead somewhere. */
  redirections: Redirection[];
  accessibilite?: AccessibiliteEcrite;
  /** Versions of the data, from the first to the last. */
  versions: VersionDesDonnees[];
  pages: PagePubliee[];
  editions: EditionPubliee[];
}
