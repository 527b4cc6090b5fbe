/** What blocks, renderers and media share: a place to agree on, with no behaviour. */

/** A person who speaks in an interview, as far as it may be shown. */
export interface Intervenant {
  id: string;
  nom: string;
  fonction?: string;
  organisme?: string;
  /** Several people who answer together: no guest of its own. */
  collectif?: boolean;
}

/** A picture that passed every check; `digest` is of its bytes and names its files. */
export interface Media {
  fichier: string;
  alt: string;
  credit: string;
  licence: string;
  largeur: number;
  hauteur: number;
  digest: string;
  /** Newspapers may print it; until a day, where an agreement ends with it. */
  presse?: { avant?: string };
  /** Absolute path on the build machine; never written in an output. */
  chemin: string;
}

/** One source of an entry, numbered in the order of its list. */
export interface SourceCitee {
  id: string;
  numero: number;
  titre: string;
  hote?: string;
  date?: string;
}

/** How a renderer's caller names things: the web gives paths with base, RSS absolute URLs, EPUB file names. */
export interface Contexte {
  /** Goes before every id, so that several bodies can stand on one page: `<edition>-<slug>-<voix>-`. */
  prefixe: string;
  /** Heading level at which the body's `##` stands. */
  niveau: number;
  /** Address of an action; none where it cannot be reached from here: its words stay, without a link. */
  lien: (cible: { edition: string; slug: string }) => string | undefined;
  /** Address of a numbered source in the page's list. */
  source: (source: SourceCitee) => string;
  /** Address and widths of a picture; without widths, it stands beside its text and does not wait to be loaded. */
  media: (media: Media) => { src: string; srcset: { src: string; largeur: number }[] };
}
