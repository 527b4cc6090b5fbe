/** Values in words: places, numbers in letters, absences. No locale of the machine: French is written here. */
import { absencesDites, enumerer, estAbsence, libelleDit, nombre, nomDepartement, nomRegion, precisionDite, regionDe, valeurConnue, type Absence, type Nommee } from '#recueil';
import type { Valeur } from './types.ts';

export { date, distinctionDe, enumerer, euros, nombre, nomDesPorteurs, ordinal, ordinalFeminin, titreCourtDe, titreDe } from '#recueil';

/** Where, in a few words, no finer than the entry allows to say: names of official codes and their département. */
export function lieuDe(action: Nommee): string | undefined {
  const territoire = valeurConnue(action.territoire);
  if (!territoire || typeof territoire !== 'object') return undefined;
  const precision = precisionDite(territoire);
  if (precision === 'national') return 'France entière';
  if (precision === 'masquee') return 'lieu non communiqué';
  if (precision === 'region' && territoire.echelle !== 'region') return enumerer(regions(action));
  const departements = [...new Set(action.territoires.flatMap((t) => t.departements))].map((code) => `${nomDepartement(code) ?? code} (${code})`);
  if (precision === 'departement') return enumerer(departements);
  const noms = enumerer(action.territoires.map((t) => t.nom));
  const [seul] = departements;
  // Paris and Mayotte are a commune and a département of one name.
  if (departements.length !== 1 || territoire.echelle === 'region' || seul?.startsWith(`${noms} (`)) return seul?.startsWith(`${noms} (`) ? seul : noms;
  return `${noms}, ${seul ?? ''}`;
}

const regions = ({ territoires }: Nommee) =>
  [...new Set(territoires.flatMap((t) => t.departements.flatMap((code) => regionDe(code) ?? [])))].map((code) => nomRegion(code) ?? code);

/** The same in the entry's own words, when it has some: a quarter, a network. */
export function lieuPrecis(action: Nommee): string | undefined {
  const territoire = valeurConnue(action.territoire);
  const libelle = typeof territoire === 'object' ? libelleDit(territoire) : undefined;
  if (!territoire || libelle === undefined) return lieuDe(action);
  if (territoire.echelle === 'region' || territoire.echelle === 'national') return [libelle, lieuDe(action)].join(', ');
  const [departement, ...autres] = [...new Set(action.territoires.flatMap((t) => t.departements))];
  return departement !== undefined && autres.length === 0 ? `${libelle}, ${nomDepartement(departement) ?? ''} (${departement})` : libelle;
}

const dizaines = ['', '', 'vingt', 'trente', 'quarante', 'cinquante', 'soixante', 'soixante', 'quatre-vingt', 'quatre-vingt'];
const nombres = ['zéro', 'un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix', 'onze', 'douze', 'treize', 'quatorze', 'quinze', 'seize'];
/** Numbers below a hundred in letters, as in a text; figures beyond. */
export function enLettres(n: number): string {
  if (n < 17) return nombres[n] ?? nombre(n);
  if (n < 20) return `dix-${nombres[n - 10] ?? ''}`;
  if (n > 99) return nombre(n);
  const dizaine = Math.floor(n / 10);
  const mot = dizaines[dizaine] ?? '';
  // Seventy and ninety count on from sixty and eighty.
  const reste = dizaine === 7 || dizaine === 9 ? n - (dizaine - 1) * 10 : n % 10;
  if (reste === 0) return n === 80 ? 'quatre-vingts' : mot;
  const et = (reste === 1 || reste === 11) && dizaine < 8;
  return `${mot}${et ? ' et ' : '-'}${enLettres(reste)}`;
}
/** « une », « vingt et une », « six ». */
export const auFeminin = (n: number): string => enLettres(n).replace(/un$/, 'une');

/** `pluriel(2, 'action')` → « 2 actions » */
export const compter = (n: number, un: string, plusieurs = `${un}s`): string => `${nombre(n)} ${n > 1 ? plusieurs : un}`;

export const majuscule = (texte: string): string => texte.replace(/^./, (c) => c.toUpperCase());

/** A value or its absence, for the key facts. */
export function valeur<T>(value: T | Absence | undefined, dire: (known: T) => string, precision?: string): Valeur {
  const more = precision ? { precision } : {};
  if (value === undefined || estAbsence(value)) {
    const absence: Absence = value !== undefined && estAbsence(value) ? value : 'inconnu';
    return { absence: absencesDites[absence], connu: false, ...(absence === 'sans-objet' ? { tuile: false as const } : {}), ...more };
  }
  return { texte: dire(value), ...more };
}
