/**
 * View models: plain data that a page shows, layout included. Components take these and nothing else.
 * All texts are ready to print (French typography done); all `href`s are final (base included).
 */
import type { Meta } from '#citations';
import type { Encre } from '../recueil/schema/recueil.ts';
import type { CiterVue } from './citer.ts';
import type { ContactVue } from './contact.ts';
import type { DossierVue } from './dossier/types.ts';
import type { Telechargement } from './fichiers.ts';
import type { GarderVue } from './panier.ts';
import type { ProcheVue } from './proches.ts';
import type { BandeVue } from './types-appels.ts';

export type { Encre };
export type { AppelVue, BandeVue, ParticiperVue } from './types-appels.ts';
export type { GlossaireVue, PageVue, PlanVue } from './types-libres.ts';
export type * from './types-listes.ts';

export interface Lien {
  libelle: string;
  href: string;
}

/** Kind of tile: full = prize, ringed = mention, small = selection, dashed = unknown. */
export type Tuile = 'pleine' | 'cernee' | 'petite' | 'vide';

/** One lit tile of a cover, in field units (14 × 20), top left corner of its cell. */
export interface TuileAllumee {
  x: number;
  y: number;
  tuile: Exclude<Tuile, 'vide'>;
  /** Theme number written in the tile on the edition page's large cover. */
  numero?: number;
}

/** What the cover of an edition shows, computed by `marque.ts`; drawn at three optical sizes. */
export interface Marque {
  annee: string;
  encre: Encre;
  /** True while no laureate is known: white field, outlined. */
  vide: boolean;
  /** Top of the notch on the spine, in field units. */
  encoche: number;
  /** Cells of the grid (the country's tiles, or a plain grid), top left corners. */
  champ: { x: number; y: number }[];
  tuiles: TuileAllumee[];
  /** One or two lines: the name of the series. */
  serie: string[];
  /** Legend of the large cover; `y` only where a thread leads to it: the lit tile's own `y`. */
  legende: { nom: string; detail: string; y?: number }[];
}

/** A value of the key facts: known, or absent and saying why. */
export type Valeur =
  { texte: string; precision?: string } | { absence: string; connu: false; precision?: string; /** No dashed tile: « sans objet » is not a gap. */ tuile?: false };

export interface Repere {
  terme: string;
  valeur: Valeur;
  /** Evaluation level 0–4, drawn as four cells. */
  echelle?: number;
}

/** One line of an index of actions. */
export interface LigneAction {
  /** `<edition>/<slug>` */
  id: string;
  href: string;
  titre: string;
  /** False when the title is not known and the bearer stands in its place. */
  titreConnu: boolean;
  porteurs?: string;
  accroche?: string;
  distinction?: { libelle: string; tuile: Tuile };
  lieu?: string;
  encre: Encre;
  marque: Marque;
}

export interface SourceVue {
  numero: number;
  id: string;
  titre: string;
  hote?: string;
  date?: string;
  href?: string;
}

export interface DivergenceVue {
  sujet: string;
  valeurs: { valeur: string; precision?: string; sources: number[] }[];
  lecture?: string;
}

export interface VoixVue {
  nom: string;
  dit: string;
}

/** What a network, or a mail, is told of a page. */
export interface PartageVue {
  titre: string;
  texte: string;
}

/** Everything around a page's own content. */
export interface Habillage {
  langue: 'fr';
  titrePage: string;
  description: string;
  encre: Encre;
  /** CSS class of the body: accueil, editions, edition, fiche, entretien, guide, erreur. */
  classe: string;
  /** Open Graph's kind of page: Zotero takes « website » at its word, whatever the other metas say. */
  genre: 'article' | 'book' | 'website';
  /** JSON-LD, ready to be written in the page. */
  donnees?: string;
  /** For who collects references. */
  metas: Meta[];
  nom: { href: string; titre: string; sousTitre: string };
  nav: (Lien & { courant: boolean })[];
  /** The reader's own basket, and the page that compares. */
  panier: Lien & { courant: boolean; comparer: string };
  /** Thumb index at the left edge: one cell a year; a hole is a year without an edition. */
  tranche: ({ annee: string; href: string; encre: Encre; vide: boolean; courant: boolean } | { trou: true })[];
  fil: { libelle: string; href?: string }[];
  /** Editions whose marks stand at the foot, and the one drawing that holds them all. */
  serie: { href: string; annees: string[] };
  pied: { acheve: string[]; colonnes: { titre: string; liens: Lien[] }[] };
  /** Preview only: says on every page that what is shown is not published. */
  apercu?: { titre: string; detail: string };
  /** Says that what is told is invented. */
  bandeau?: string;
  /** Preview only: errors of the content, one line each, at the top of every page. */
  alertes: string[];
  /** Fiction or preview: never indexed. */
  horsIndex: boolean;
  canonique?: string;
  /** How a browser searches the site from its own bar. */
  moteur?: string;
  /** Feeds that follow this page; none while the site has no address. */
  flux: { titre: string; href: string }[];
  /** Open Graph image made at build, absolute when the site has an address. */
  image?: { href: string; alt: string };
  /** Themes' and awards' own colours sheet. */
  feuilleThemes: string;
  icone: string;
}

export interface AccueilVue {
  titre: string;
  promesse: string;
  voix: { cle: 'organisateur' | 'porteur' | 'jury' | 'laureat'; nom: string; annonce: string }[];
  etagere: ({ href: string; marque: Marque; annee: string; compte: string } | { trou: true; annee: string; note: string })[];
  titreEtagere: string;
  /** Key of the shelf: each tile stands before its words. `legendeEtagere` follows. */
  cleEtagere?: { tuile: Tuile; texte: string }[];
  legendeEtagere: string;
  aLire: LigneAction[];
  manque: { nombre: number; texte: string; precision?: string }[];
  invitation: { texte: string; lien?: Lien };
  themes: { annee: string; encre: Encre; themes: Lien[] }[];
  bande?: BandeVue;
  /** Words to try, each a link that works without script. */
  essais: Lien[];
  hrefRecherche: string;
}

export interface EditionsVue {
  titre: string;
  chapeau: string;
  editions: { href: string; annee: string; encre: Encre; marque: Marque; libelle?: string; themes: string[]; compte: string; vide: boolean }[];
  note?: string;
  chiffres: Lien;
}

export interface EditionVue<H = string> {
  annee: string;
  titre: string;
  chapeau: string;
  /** The call of the edition. */
  appel?: Lien;
  /** Once its laureates are known. */
  presse?: Lien;
  marque: Marque;
  reperes: Repere[];
  editorial?: { titre?: string; html: H };
  voixOrganisateur: VoixVue;
  faits: { texte: string; sources: number[] }[];
  remerciements?: string;
  /** The printed book: what identifies it, and where it is online. */
  imprime: { mentions: string[]; lien?: Lien };
  telechargements: Telechargement[];
  themes: {
    numero: number;
    libelle: string;
    definition?: string;
    /** Anchor of the theme on the edition's page. */
    ancre: string;
    href?: string;
    actions: (LigneAction & { details: string[] })[];
    /** Shown when no laureate of the theme is known: one is invited to say who it was. */
    absence?: string;
    /** Shown while the laureates are to come: nobody is. */
    attente?: string;
  }[];
  /** Without a contact, one sentence of invitation. */
  invitation: { texte: string; lien?: Lien };
  sources: SourceVue[];
  verifiee?: string;
  citer: CiterVue;
  partage: PartageVue;
  precedente?: { href: string; annee: string; marque: Marque; note?: string };
  suivante?: { href: string; annee: string; marque: Marque; note?: string };
}

/** `H` is a body: its text once drawn, or what it will be drawn from. */
export interface ActionVue<H = string> {
  titre: string;
  titreConnu: boolean;
  surtitre: { theme?: string; lieu?: string };
  /** To keep it, to put it beside others; not for a withdrawn one. */
  garder?: GarderVue;
  marque: Marque;
  hrefEdition: string;
  annee: string;
  palmares?: { libelle: string; tuile: Tuile; details: string[] };
  accroche?: string;
  essentiel: string[];
  reperes: Repere[];
  avis: string[];
  porteur?: { voix: VoixVue; html: H; lettrine: boolean };
  jury?: {
    voix: VoixVue;
    html?: H;
    instance?: string;
    pointsForts: string[];
    pointsVigilance: string[];
    criteres: { critere: string; appreciation: string }[];
    /** In a proof alone, which is no page. */
    pourLePorteur?: { pointsForts: string[]; pointsVigilance: string[] };
    reponse?: string;
    note?: string;
    sources: number[];
  };
  partenaires?: { nom: string; type?: string; role?: string; appui?: string }[];
  resultats?: { texte: string; valeur?: string; precision?: string; declaratif: boolean; sources: number[] }[];
  /** The abstract, shown when the body has no narrative. */
  resume?: string;
  financements?: { financeur: string; montant: Valeur; part?: Valeur }[];
  /** What one must know to do the same elsewhere; unknown rows stay. */
  transferabilite?: { terme: string; valeur: Valeur }[];
  divergences: DivergenceVue[];
  suites: { texte: string; sources: number[] }[];
  entretien?: { voix: VoixVue; href: string; titre: string; detail: string; question?: string; extrait?: string };
  sources: SourceVue[];
  verifiee?: string;
  versions: { date: string; texte: string }[];
  contact: ContactVue;
  /** « Signaler une mise à jour »: the address is shown. */
  signaler: { texte: string; lien?: Lien };
  /** What is shared: the page's own address and title. */
  partage: PartageVue;
  /** Nothing to cite of a withdrawn one. */
  citer?: CiterVue;
  /** The address that is printed and cited, in full when the site's own is known. */
  permanente: Lien;
  telechargements: Telechargement[];
  /** What can be copied, once the fiche is published. */
  dossier?: DossierVue;
  /** Other actions, and what they have in common with this one. */
  proches: ProcheVue[];
  /** Those of communes, or groupings, of the same size. */
  comparables?: Lien;
  precedente?: Lien;
  suivante?: Lien;
  /** Tombstone of a withdrawn action: nothing else is shown. */
  retiree?: string;
}

export interface EntretienVue<H = string> {
  titre: string;
  chapeau?: string;
  date: string;
  voix: VoixVue;
  invites: { nom: string; fonction: string }[];
  /** The body: questions and answers. */
  html: H;
  provenance: string[];
  sources: SourceVue[];
  citer: CiterVue;
  partage: PartageVue;
  fiche: { href: string; titre: string; detail: string; marque: Marque };
  /** While a call is open: the invitation at the foot, as in the published interviews. */
  bande?: BandeVue;
  precedent?: Lien;
  suivant?: Lien;
}

export interface GuideVue {
  titre: string;
  html: string;
  liens: Lien[];
}
