/** Numbers, amounts, dates and absences in French words. Pure and small: what a browser draws says them as the pages do. */
import type { Absence } from './schema/commun.ts';

/** Thousands are parted before the decimal point only. */
export function nombre(n: number): string {
  const [entier = '', decimales] = String(n).split('.');
  return `${entier.replace(/\B(?=(\d{3})+(?!\d))/g, '\u202f')}${decimales === undefined ? '' : `,${decimales}`}`;
}
export const euros = (n: number): string => `${nombre(n)}\u00a0€`;
export const pourCent = (n: number): string => `${nombre(n)}\u00a0%`;

/** « a, b et c » */
export const enumerer = (mots: readonly string[]): string => (mots.length < 2 ? (mots[0] ?? '') : `${mots.slice(0, -1).join(', ')} et ${mots.at(-1) ?? ''}`);

const mois = ['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre'];

/** « 27 octobre 2010 », « octobre 2010 » or « 2010 ». */
export function date(iso: string): string {
  const [annee = '', m, j] = iso.slice(0, 10).split('-');
  const jour = j === undefined ? '' : j === '01' ? '1er ' : `${Number(j)} `;
  return `${jour}${m === undefined ? '' : `${mois[Number(m) - 1] ?? ''} `}${annee}`.replace(/^(\d+|1er) /, '$1\u00a0');
}

export const absencesDites: Readonly<Record<Absence, string>> = { inconnu: 'inconnu', 'non-communique': 'non communiqué', 'sans-objet': 'sans objet' };
export const statutsDits = { 'en-cours': 'en cours', terminee: 'terminée', suspendue: 'suspendue' } as const;
