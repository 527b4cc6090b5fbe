/** RIS: a tag and its value a line, so a value holds no line break; lines end as the format asks. */
import { corps, simple, type Reference } from './reference.ts';

export function enRis(r: Reference): string {
  const lignes: [balise: string, valeur: string | undefined][] = [
    ['TY', r.genre === 'livre' ? 'BOOK' : 'CHAP'],
    ...r.auteurs.map((auteur): [string, string] => ['AU', corps(auteur)]),
    ['TI', r.titre],
    ['T2', r.dans],
    ['PB', r.editeur],
    ['PY', r.date?.slice(0, 4)],
    ['DA', r.date?.replace(/-/g, '/')],
    ['SN', r.isbn],
    ['N1', [r.nature, r.note].filter(Boolean).join('. ')],
    ...r.mots.map((mot): [string, string] => ['KW', mot]),
    ['LA', 'fr'],
    ['UR', r.url],
    ['L1', r.pdf],
  ];
  const ecrites = lignes.flatMap(([balise, valeur]) => (valeur ? [`${balise}  - ${simple(valeur)}\r\n`] : []));
  return `${ecrites.join('')}ER  - \r\n`;
}
