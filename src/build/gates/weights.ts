/** Files are light enough for a reader on a slow network. */
import type { Gate, Probleme } from './types.ts';

export interface Budget {
  /** What it is, with its article: « une page », « une image ». */
  quoi: string;
  /** Which files, by path. The first budget that fits a file is its own. */
  motif: RegExp;
  /** Most bytes. */
  max: number;
  conseil?: string;
}

/** What DESIGN §8 promises. */
export const BUDGETS: readonly Budget[] = [
  // A list of a thousand actions is long by nature: it is held to what a phone can still open.
  {
    quoi: 'une liste',
    motif: /^(?:actions|entretiens|themes\/[^/]+|axes\/[^/]+\/[^/]+|territoires\/[^/]+|plan-du-site|comparer|mon-recueil|editions\/[^/]+(?:\/[^/]+)?)\/index\.html$/,
    max: 1024 * 1024,
    conseil: 'Signalez-le : il faudra couper les listes en pages.',
  },
  { quoi: 'une page', motif: /\.html?$/i, max: 200 * 1024, conseil: 'Scindez la page, ou signalez-le : une fiche ordinaire en fait le dixième.' },
  // What a newspaper prints is taken away, not shown: the page has its own, smaller.
  {
    quoi: 'une photo à reproduire',
    motif: /^editions\/[^/]+\/presse\/[^/]+\/[^/]+\.jpg$/,
    max: 12 * 1024 * 1024,
    conseil: 'Donnez une photo moins grande : 4000 pixels de côté suffisent à une double page.',
  },
  {
    quoi: 'une image dessinée',
    motif: /^(?:og|editions\/[^/]+\/presse\/[^/]+)\/[^/]+\.(?:png|svg)$/,
    max: 300 * 1024,
    conseil: 'Signalez-le : c’est le recueil qui l’a dessinée.',
  },
  { quoi: 'une image', motif: /\.(?:webp|jpe?g|png|gif|avif|svg)$/i, max: 120 * 1024, conseil: 'Réduisez l’image avant de la ranger dans son dossier.' },
];

/** Rounded up: a file one byte too heavy must not be said to weigh exactly what is allowed. */
const ko = (bytes: number): string => `${Math.ceil(bytes / 1024)}\u00a0Ko`;

/** The gate for these budgets. */
export function weightsGate(budgets: readonly Budget[]): Gate {
  return async (site) =>
    [...site.fichiers].flatMap(([fichier, size]): Probleme[] => {
      const budget = budgets.find((b) => b.motif.test(fichier));
      if (!budget || size <= budget.max) return [];
      const message = `Ce fichier pèse ${ko(size)} ; ${budget.quoi} ne doit pas dépasser ${Math.floor(budget.max / 1024)}\u00a0Ko.`;
      return [{ gate: 'weights', fichier, message, ...(budget.conseil ? { conseil: budget.conseil } : {}) }];
    });
}
