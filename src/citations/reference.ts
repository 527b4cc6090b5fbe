/** What is cited, for every format: plain texts, nothing escaped yet. Authors are bodies: nobody's name is copied into files that are kept. */
export interface Reference {
  /** Letters, figures and hyphens: `taxis-gratuits-2021`. */
  cle: string;
  /** `page` is neither: it says something of its own, and is in no book. */
  genre: 'chapitre' | 'livre' | 'page';
  titre: string;
  auteurs: string[];
  /** Title of the book that a chapter belongs to. */
  dans?: string;
  /** What the chapter is, where its title does not say it: « entretien ». */
  nature?: string;
  editeur: string;
  /** Day on which it came out, ISO. */
  date?: string;
  isbn?: string;
  note?: string;
  mots: string[];
  /** Both absolute: there while the site's own address is known. */
  url?: string;
  pdf?: string;
  licence: string;
}

/** What programs read has ordinary spaces, no line breaks, nothing that is not seen. */
export const simple = (texte: string): string =>
  texte
    .normalize('NFC')
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/[\s\p{Cc}\u2028\u2029]+/gu, ' ')
    .trim();

/** For formats that have no place of their own for what a chapter is. */
export const noteDe = ({ nature, note }: Reference): string => [nature, note].filter(Boolean).join(', ');

/** Readers of names take a comma for what parts a family name from a first name: a body has none. */
export const corps = (nom: string): string => simple(nom).replace(/\s*(?:,\s*)+/g, ' – ');
