/** A run of prose, as long as its source: whatever is no word of the author is replaced by spaces or by `RIEN`. */
export interface Passage {
  texte: string;
  /** Offset of its first character in the file. */
  debut: number;
  /** An address alone: no word of it is checked. */
  adresse?: true;
}

/** Stands for what is no word: it parts two words that are not neighbours. */
export const RIEN = '\0';

/** As many spaces, or as many `RIEN`; line ends stay. */
export const blanc = (texte: string) => texte.replace(/[^\n]/g, ' ');
export const rien = (texte: string) => texte.replace(/[^\n]/g, RIEN);
