/** From what an editor wrote to what is given: absences keep their name, keys that nobody wrote stay out. */
import { estAbsence, type Absence } from '#recueil';
import type { Ouvert, Terme } from './types.ts';

/** The value as it is given, or the absence that stands in its place. */
export const ouvrir = <T, R>(valeur: T | Absence, dire: (connue: Exclude<T, Absence>) => R): Ouvert<R> =>
  estAbsence(valeur) ? { absence: valeur } : dire(valeur as Exclude<T, Absence>);

export const tel = <T>(valeur: T | Absence): Ouvert<Exclude<T, Absence>> => ouvrir(valeur, (connue) => connue);

/** `{ [cle]: … }` where the key was written. */
export function siEcrit<K extends string, T, R>(cle: K, valeur: T | undefined, dire: (ecrite: T) => R): Partial<Record<K, R>> {
  return valeur === undefined ? {} : ({ [cle]: dire(valeur) } as Record<K, R>);
}

/** A code that the list no longer has speaks for itself. */
export const terme = (code: string, liste: readonly Terme[]): Terme => ({ code, libelle: liste.find((t) => t.code === code)?.libelle ?? code });
