/** Words and lists that accounts of the publication night share. */
import { date } from '#recueil';
import type { Compte } from '#taches';

export type Tableaux = NonNullable<Compte['tableaux']>;
export type Elements = NonNullable<Compte['listes']>[number]['elements'];

/** Longer lists are read by nobody. */
export const RANGEES = 150;

export const quand = (instant: string) => `${date(instant.slice(0, 10))} à ${instant.slice(11, 16).replace(':', ' h ')}`;
export const nombre = (n: number, mot: string) => `${n} ${mot}${n > 1 ? 's' : ''}`;

export const liste = (titre: string, elements: Elements) => (elements.length > 0 ? [{ titre, elements }] : []);

export const retenuesDites = (retenues: readonly string[]): Elements =>
  retenues.map((chemin) => ({ texte: `${chemin} a son propre instant : cette action ne paraît pas avec les autres`, ton: 'attention' as const }));
