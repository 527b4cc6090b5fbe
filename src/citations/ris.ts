/** RIS: a tag and its value a line, so a value holds no line break; lines end as the format asks. */
import { corps, noteDe, simple, type Reference } from './reference.ts';

const TYPES = { livre: 'BOOK', chapitre: 'CHAP', page: 'ELEC' } as const;

export function enRis(r: Reference): string {
  const lignes: [balise: string, valeur: string | undefined][] = [
    ['TY', TYPES[r.genre]],
    ...r.auteurs.map((auteur): [string, string] => ['AU', corps(auteur)]),
    ['TI', r.titre],
    ['T2', r.dans],
    ['PB', r.editeur],
    ['PY', r.date?.slice(0, 4)],
    ['DA', r.date?.replace(/-/g, '/')],
    ['SN', r.isbn],
    ['N1', noteDe(r)],
    ...r.mots.map((mot): [string, string] => ['KW', mot]),
    ['LA', 'fr'],
    ['UR', r.url],
    ['L1', r.pdf],
  ];
  const ecrites = lignes.flatMap(([balise, valeur]) => (valeur ? [`${balise}  - ${simple(valeur)}\r\n`] : []));
  return `${ecrites.join('')}ER  - \r\n`;
}
