/** Words under which an action is filed: its theme, its terms on every axis. */
import { valeurConnue, type ActionPubliee } from '#recueil';
import type { Atelier } from './atelier.ts';

export function categoriesDe(action: Exclude<ActionPubliee, { niveau: 'retire' }>, a: Atelier): string[] {
  const theme = a.editions.find(({ id }) => id === action.edition)?.themes.find(({ id }) => id === action.theme)?.libelle;
  const codes = (axe: string) => (action.niveau === 'fiche' ? valeurConnue(action.donnees.axes[axe]) : undefined) ?? [];
  const termes = a.recueil.axes.flatMap((axe) => axe.termes.filter(({ code }) => codes(axe.id).includes(code)));
  return [...new Set([...(theme ? [theme] : []), ...termes.map(({ libelle }) => libelle)])];
}
