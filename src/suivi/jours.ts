/** Days and instants in words, in the recueil's time zone. No clock: the instant is given. */
import { date, writeInstant } from '#recueil';

/** AAAA-MM-JJ of an instant. */
export const jourDe = (instant: number, fuseau: string): string => writeInstant(instant, fuseau).slice(0, 10);

/** « 15 octobre 2026 à 18 h 30 » */
export function instantDit(ms: number, fuseau: string): string {
  const local = writeInstant(ms, fuseau);
  const minutes = local.slice(14, 16);
  return `${date(local)} à ${Number(local.slice(11, 13))}\u00a0h${minutes === '00' ? '' : `\u00a0${minutes}`}`;
}

/** « le 12 octobre 2026 », « en octobre 2026 » */
export const leJour = (partielle: string): string => `${partielle.length === 10 ? 'le' : 'en'} ${date(partielle)}`;

/** The last day of a date that may lack its day or month: a consent holds until then. */
export function dernierJour(partielle: string): string {
  const [annee = 1970, mois = 12, jour] = partielle.split('-').map(Number);
  return new Date(jour === undefined ? Date.UTC(annee, mois, 0) : Date.UTC(annee, mois - 1, jour)).toISOString().slice(0, 10);
}

const JOUR = 24 * 3600 * 1000;

/** Days from one day to another; negative when it is over. */
export const joursEntre = (de: string, a: string): number => Math.round((Date.parse(`${a}T00:00Z`) - Date.parse(`${de}T00:00Z`)) / JOUR);
