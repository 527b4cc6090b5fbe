/** The words of a passage, as French writes them. */

export interface Mot {
  mot: string;
  index: number;
}

/** Addresses, mails, names of files, hashtags: as long as they were, and no words. */
const masques =
  /(?:https?:\/\/|www\.|mailto:|action:)[^\s<>«»]*|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|(?<![\p{L}\p{N}])[#@][\p{L}\p{N}_]+|\b[\w-]+(?:\.[\w-]+)*\.(?:fr|org|com|eu|net|pdf|jpe?g|png|mdx|ya?ml)\b/gu;
const reMot = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[’'‑·.\u00ad-]+[\p{L}\p{M}\p{N}]+)*[’']?/gu;

export function motsDe(texte: string): Mot[] {
  return [...texte.replace(masques, (masque) => '\0'.repeat(masque.length)).matchAll(reMot)].map(({ 0: mot, index }) => ({ mot, index }));
}

/** Legitimate repetitions: « nous nous réunissons », « très très ». */
const admis = new Set(['nous', 'vous', 'si', 'non', 'oui', 'très', 'bla']);

/** Words written twice, with nothing but blanks between. */
export function motsDoubles(texte: string): Mot[] {
  return [...texte.matchAll(/(?<![\p{L}\p{N}’'-])(\p{L}+)[ \t\n\u00a0\u202f]+(?=\1(?![\p{L}\p{N}’'-]))/giu)].flatMap(({ 0: trouve, 1: mot = '', index }) =>
    admis.has(mot.toLowerCase()) ? [] : [{ mot, index: index + trouve.length }],
  );
}
