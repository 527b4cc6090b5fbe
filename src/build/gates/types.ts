/** What gates say, and what they read. Gates look at a finished output folder: what is there, not what was meant. */

export type Porte = 'leaks' | 'pages' | 'adresses' | 'links' | 'anchors' | 'third-party' | 'csp' | 'weights';

/** One problem of the output, with its place. Texts are for a person, in French. */
export interface Probleme {
  gate: Porte;
  /** Path in the output folder, with `/`. */
  fichier: string;
  message: string;
  conseil?: string;
}

/** How an address is used: a link that is followed, a resource that the page loads, or a mention (canonical, og:image). */
export type Role = 'lien' | 'ressource' | 'mention';

export interface Reference {
  url: string;
  role: Role;
  /** `img srcset`, `css`: to say where it stands. */
  place: string;
}

/** What is kept of a page: a few kilobytes, not its text. */
export interface FaitsDePage {
  titre: string;
  ids: ReadonlySet<string>;
  doublons: ReadonlySet<string>;
  references: readonly Reference[];
  /** `<base href>`, which changes what relative addresses mean. */
  racine?: string;
  /** Inline code that the page's policy does not allow, one sentence each. */
  fautesCsp: readonly string[];
}

/** A finished output folder, read when asked, once. */
export interface Site {
  dossier: string;
  /** Path of the site on its host: `/` or `/recueil/`. */
  base: string;
  /** Public host: addresses written in full are then those of the site. */
  hote?: string;
  /** Sizes by path, in the order of paths. */
  fichiers: ReadonlyMap<string, number>;
  pages: () => Promise<ReadonlyMap<string, FaitsDePage>>;
  /** Addresses in style sheets, by path. */
  feuilles: () => Promise<ReadonlyMap<string, readonly Reference[]>>;
}

export type Gate = (site: Site) => Promise<Probleme[]>;
