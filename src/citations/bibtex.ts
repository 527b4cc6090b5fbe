/**
 * BibTeX in UTF-8. Its reader counts braces whatever stands before them: a value holds none but those that are paired, and what TeX takes for an
 * order is said by name.
 */
import { noteDe, simple, type Reference } from './reference.ts';

const ORDRES: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

const echapper = (texte: string): string => simple(texte).replace(/[\\{}~^&%$#_]/g, (c) => ORDRES[c] ?? `\\${c}`);
/** Kept as they are written: a title keeps its capitals, a body is no family name. */
const telQuel = (texte: string): string => `{${echapper(texte)}}`;
/** Read as it stands: an address has neither braces nor backslashes once written in full. */
const adresse = (url: string): string => new URL(url).href.replace(/[{}\\^]/g, encodeURIComponent);

const TYPES = { livre: 'book', chapitre: 'incollection', page: 'misc' } as const;

export function enBibtex(r: Reference): string {
  const champs = {
    author: r.auteurs.map(telQuel).join(' and '),
    title: telQuel(r.titre),
    booktitle: r.dans === undefined ? '' : telQuel(r.dans),
    publisher: echapper(r.editeur),
    year: r.date?.slice(0, 4) ?? '',
    month: r.date?.slice(5, 7) ?? '',
    isbn: echapper(r.isbn ?? ''),
    note: echapper(noteDe(r)),
    keywords: echapper(r.mots.map((mot) => mot.replace(/,/g, ' –')).join(', ')),
    language: 'french',
    url: r.url ? adresse(r.url) : '',
  };
  const lignes = Object.entries(champs).flatMap(([cle, valeur]) => (valeur === '' ? [] : [`  ${cle} = {${valeur}},\n`]));
  return `@${TYPES[r.genre]}{${r.cle},\n${lignes.join('')}}\n`;
}
