/** Where the proofreading of an action stands. */
import type { Action } from '#recueil';
import type { Cellule } from './compte.ts';
import { leJour } from './jours.ts';

/** Only what a bearer handed in must be read over; what is written down for others is told too. */
export function relectureDite({ action }: Action): string | Cellule {
  if (!action) return '—';
  const { relecture, provenance } = action.data;
  const lieu = { fichier: action.file, ligne: action.keyAt([relecture === undefined ? 'provenance' : 'relecture']).line };
  if (relecture === 'sans-reponse') return { texte: 'sans réponse', ton: 'bien', lieu };
  if (relecture?.accordLe) return { texte: `accord ${leJour(relecture.accordLe)}`, ton: 'bien', lieu };
  if (relecture?.envoyeeLe) return { texte: `envoyée ${leJour(relecture.envoyeeLe)}`, ton: 'manque', lieu };
  return provenance === 'dossier' ? { texte: 'à envoyer', ton: 'manque', lieu } : 'non demandée';
}

export const aEnvoyer = ({ action }: Action): boolean => action?.data.provenance === 'dossier' && action.data.etat !== 'retire' && action.data.relecture === undefined;
