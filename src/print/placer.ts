/** A part of a volume as its template wants it: on which page it begins, and on which page what it names does. */
import { avecLire, planDe } from './plan.ts';
import type { Livre, Partie, Tome } from './tomes.ts';

/** Where a title falls: its page in the volume, and its place on it, in points from the top left. */
export interface Ancrage {
  ancre: string;
  page: number;
  x: number;
  y: number;
}
export type Lieux = ReadonlyMap<string, Ancrage>;

/** As wide as a true number of a volume of parts. */
const devine = 888;

export interface Place {
  /** Number of its first page. */
  debut: number;
  lieux: Lieux;
  lireAvant: boolean;
  /** Pages without text at the very end. */
  blanches: number;
}

export function placer({ genre, garde, donnees }: Tome, livre: Livre, { debut, lieux, lireAvant, blanches }: Place): Livre {
  const page = (ancre: string) => lieux.get(ancre)?.page ?? devine;
  const places = {
    ...donnees,
    decalage: debut - 1 - Number(garde),
    // As in a book set whole (print/imposer.ts): what begins on a verso opens on a spread.
    parties: donnees.parties.map((partie) => ({ ...partie, geant: debut % 2 === 0 })),
    tome: { garde, debut: genre === 'avant', lireApres: genre === 'arriere' && !lireAvant },
    blanches,
  };
  if (genre === 'fiches') return places;
  const ailleurs = Object.fromEntries(livre.parties.flatMap(ancresDe).map((ancre) => [ancre, page(ancre)]));
  if (genre !== 'avant') return { ...places, ailleurs };
  return { ...places, ailleurs, lireAvant, plan: avecLire(planDe(livre), livre, lireAvant).map((entree) => ({ ...entree, page: page(entree.ancre) })) };
}

const ancresDe = ({ ancre, fiches, notices }: Partie) => [`${ancre}/notices`, ...[...fiches, ...notices].map(({ zone }) => zone)];
