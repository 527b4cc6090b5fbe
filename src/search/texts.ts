/** Every text of a page as it was written: what spellings and acronyms are looked for in. */
import type { PageCherchable } from './types.ts';

export const textsOf = (page: PageCherchable): string[] => [
  page.titre,
  ...page.tete.map((ligne) => ligne.texte),
  ...page.passages.flatMap(({ titre, textes }) => [titre, ...textes]),
];
