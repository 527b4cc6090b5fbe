/**
 * CSV (RFC 4180, UTF-8) and the twin that a French Excel opens by a double click. A text that a spreadsheet would take for a formula has an
 * apostrophe before it; whoever reads takes one off (docs/adr/0020).
 */
import type { Colonne } from './tables/types.ts';
import type { Valeur } from './tables/lire.ts';

export interface Dialecte {
  separateur: ',' | ';';
  /** Byte order mark: without it Excel reads accents as two letters. */
  marque: boolean;
  nombre: (n: number) => string;
  booleen: (vrai: boolean) => string;
}

export const rfc4180: Dialecte = { separateur: ',', marque: false, nombre: String, booleen: String };
export const excel: Dialecte = { separateur: ';', marque: true, nombre: (n) => String(n).replace('.', ','), booleen: (vrai) => (vrai ? 'VRAI' : 'FAUX') };

/** What spreadsheets run (OWASP, CSV injection), behind apostrophes too: so that taking one off always gives the text back. */
const FORMULE = /^'*[=+\-@\t\r\n＝＋－＠]/;
const garder = (texte: string) => (FORMULE.test(texte) ? `'${texte}` : texte);

/** Values of one cell: `a|b`. A bar or a backslash that a value holds has a backslash before it. */
const joindre = (valeurs: readonly string[]) => valeurs.map((valeur) => valeur.replace(/[\\|]/g, '\\$&')).join('|');

function cellule(valeur: Valeur, { type }: Pick<Colonne, 'type'>, dialecte: Dialecte): string {
  if (valeur === undefined) return '';
  if (Array.isArray(valeur)) return garder(joindre(valeur.map(String)));
  if (typeof valeur === 'object') return valeur.absence;
  if (typeof valeur === 'number') return dialecte.nombre(valeur);
  if (typeof valeur === 'boolean') return dialecte.booleen(valeur);
  return type === 'string' ? garder(valeur) : valeur;
}

const entre = (texte: string, { separateur }: Dialecte) => (texte.includes(separateur) || /["\r\n]|^\s|\s$/.test(texte) ? `"${texte.replaceAll('"', '""')}"` : texte);

export function csv(colonnes: readonly Pick<Colonne, 'nom' | 'type'>[], rangees: readonly (readonly Valeur[])[], dialecte: Dialecte): string {
  const ligne = (cellules: readonly string[]) => `${cellules.map((une) => entre(une, dialecte)).join(dialecte.separateur)}\r\n`;
  const corps = rangees.map((rangee) => ligne(colonnes.map((colonne, i) => cellule(rangee[i], colonne, dialecte))));
  return [dialecte.marque ? '\ufeff' : '', ligne(colonnes.map(({ nom }) => nom)), ...corps].join('');
}
