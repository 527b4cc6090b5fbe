/** A value of a task as text, or nothing. */
import type { Valeurs } from './tache.ts';

export function texteDe(valeurs: Valeurs, nom: string): string | undefined {
  const valeur = valeurs[nom];
  return typeof valeur === 'string' && valeur.trim() !== '' ? valeur.trim() : undefined;
}

export const listeDe = (valeurs: Valeurs, nom: string): readonly string[] => {
  const valeur = valeurs[nom];
  return Array.isArray(valeur) ? valeur : typeof valeur === 'string' && valeur !== '' ? [valeur] : [];
};
