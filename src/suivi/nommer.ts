/** How an action is named before it is published, and where it is written. */
import { estAbsence, type Action } from '#recueil';
import type { Lieu } from './compte.ts';

/** Its title, else its bearers, else its folder. */
export function nomDe({ action, slug }: Pick<Action, 'action' | 'slug'>): string {
  const data = action?.data;
  if (data?.titreCourt ?? data?.titre) return data?.titreCourt ?? data?.titre ?? slug;
  return Array.isArray(data?.porteurs) && !estAbsence(data.porteurs) ? data.porteurs.map(({ nom }) => nom).join(', ') : slug;
}

interface Ecrit {
  file: string;
  keyAt: (path: readonly (string | number)[]) => { line: number; column: number };
}

/** Where a key is written, or the nearest that is above it. */
export function lieuDe({ file, keyAt }: Ecrit, cle: readonly (string | number)[] = []): Lieu {
  if (cle.length === 0) return { fichier: file };
  const { line, column } = keyAt(cle);
  return { fichier: file, ligne: line, colonne: column };
}
