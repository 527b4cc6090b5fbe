/** Values in words: titles, bearers, places, dates, amounts, absences. No locale of the machine: French is written here. */
import { estAbsence, nomDepartement, typographier, valeurConnue, type Absence, type ActionPubliee, type PublishedRecueil } from '#recueil';
import type { Tuile, Valeur } from './types.ts';

type Nommee = Exclude<ActionPubliee, { niveau: 'retire' }>;

export const intituleInconnu = 'Intitulé non retrouvé';

/** Names of the bearers, joined: « AJAR, La Pose et CIDFF ». */
export function nomDesPorteurs(action: Nommee): string | undefined {
  const porteurs = valeurConnue(action.porteurs);
  return Array.isArray(porteurs) ? enumerer(porteurs.map((p) => p.nom)) : undefined;
}

/** An unknown title gives its place to the bearers. */
export function titreDe(action: Nommee): { titre: string; titreConnu: boolean } {
  if (action.titre) return { titre: action.titre, titreConnu: true };
  return { titre: nomDesPorteurs(action) ?? intituleInconnu, titreConnu: false };
}

export const titreCourtDe = (action: Nommee): string => action.titreCourt ?? titreDe(action).titre;

/** Where, in a few words, no finer than the entry allows to say: names of official codes and their département. */
export function lieuDe(action: Nommee): string | undefined {
  const territoire = valeurConnue(action.territoire);
  if (!territoire || typeof territoire !== 'object') return undefined;
  if (territoire.echelle === 'national') return 'France entière';
  if (territoire.precisionCarte === 'masquee') return 'lieu non communiqué';
  const departements = [...new Set(action.territoires.flatMap((t) => t.departements))].map((code) => `${nomDepartement(code) ?? code} (${code})`);
  if (territoire.precisionCarte === 'departement' || territoire.echelle === 'departement') return enumerer(departements);
  const noms = enumerer(action.territoires.map((t) => t.nom));
  const [seul] = departements;
  // Paris and Mayotte are a commune and a département of one name.
  if (departements.length !== 1 || territoire.echelle === 'region' || seul?.startsWith(`${noms} (`)) return seul?.startsWith(`${noms} (`) ? seul : noms;
  return `${noms}, ${seul ?? ''}`;
}

/** The same in the entry's own words, when it has some: a quarter, a network. */
export function lieuPrecis(action: Nommee): string | undefined {
  const territoire = valeurConnue(action.territoire);
  const libelle = territoire && typeof territoire === 'object' && territoire.precisionCarte !== 'masquee' ? territoire.libelle : undefined;
  if (libelle === undefined) return lieuDe(action);
  const [departement, ...autres] = [...new Set(action.territoires.flatMap((t) => t.departements))];
  return departement !== undefined && autres.length === 0 ? `${libelle}, ${nomDepartement(departement) ?? ''} (${departement})` : libelle;
}

export function distinctionDe(action: Nommee, { vocabulaires }: PublishedRecueil, annee: string): { libelle: string; tuile: Tuile; details: string[] } | undefined {
  const distinction = 'distinction' in action ? action.distinction : undefined;
  const terme = vocabulaires.distinctions.find((d) => d.code === distinction?.type);
  if (!distinction || !terme) return undefined;
  const rang = distinction.rang === undefined ? terme.libelle : `${ordinal(distinction.rang)} ${terme.libelle.toLowerCase()}`;
  const dotation = valeurConnue(distinction.dotation);
  return {
    libelle: `${rang} ${annee}`,
    tuile: terme.tuile,
    details: [...(distinction.categorie ? [distinction.categorie] : []), ...(dotation === undefined ? [] : [`dotation de ${euros(dotation)}`])],
  };
}

const ordinaux = [
  'Premier',
  'Deuxième',
  'Troisième',
  'Quatrième',
  'Cinquième',
  'Sixième',
  'Septième',
  'Huitième',
  'Neuvième',
  'Dixième',
  'Onzième',
  'Douzième',
  'Treizième',
  'Quatorzième',
  'Quinzième',
  'Seizième',
  'Dix-septième',
  'Dix-huitième',
  'Dix-neuvième',
  'Vingtième',
];
export const ordinal = (n: number): string => ordinaux[n - 1] ?? `${n}ᵉ`;
export const ordinalFeminin = (n: number): string => (n === 1 ? 'Première' : ordinal(n));

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
/** Thousands are parted before the decimal point only. */
export function nombre(n: number): string {
  const [entier = '', decimales] = String(n).split('.');
  return typographier(`${entier.replace(/\B(?=(\d{3})+(?!\d))/g, ' ')}${decimales === undefined ? '' : `,${decimales}`}`);
}
export const euros = (n: number): string => typographier(`${nombre(n)} €`);

/** `pluriel(2, 'action')` → « 2 actions » */
export const compter = (n: number, un: string, plusieurs = `${un}s`): string => `${nombre(n)} ${n > 1 ? plusieurs : un}`;

/** « a, b et c » */
export const enumerer = (mots: readonly string[]): string => (mots.length < 2 ? (mots[0] ?? '') : `${mots.slice(0, -1).join(', ')} et ${mots.at(-1) ?? ''}`);

const mois = ['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre'];

/** « 27 octobre 2010 », « octobre 2010 » or « 2010 ». */
export function date(iso: string): string {
  const [annee = '', m, j] = iso.slice(0, 10).split('-');
  const jour = j === undefined ? '' : j === '01' ? '1er ' : `${Number(j)} `;
  return typographier(`${jour}${m === undefined ? '' : `${mois[Number(m) - 1] ?? ''} `}${annee}`).replace(/^(\d+|1er) /, '$1\u00a0');
}

export const absences: Record<Absence, string> = { inconnu: 'inconnu', 'non-communique': 'non communiqué', 'sans-objet': 'sans objet' };

/** A value or its absence, for the key facts. */
export function valeur<T>(value: T | Absence | undefined, dire: (known: T) => string, precision?: string): Valeur {
  const more = precision ? { precision } : {};
  if (value === undefined || estAbsence(value)) {
    const absence: Absence = value !== undefined && estAbsence(value) ? value : 'inconnu';
    return { absence: absences[absence], connu: false, ...(absence === 'sans-objet' ? { tuile: false as const } : {}), ...more };
  }
  return { texte: dire(value), ...more };
}
