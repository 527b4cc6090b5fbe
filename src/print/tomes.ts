/** A volume of many fiches, cut: what is set at once takes memory that the next part finds again. */
import type { DocumentImprime } from './document.ts';
import { estLivre } from './imposer.ts';
import { copier } from './retouches.ts';

export type Donnees = DocumentImprime['donnees'];

export interface Partie {
  ouvre: boolean;
  geant: boolean;
  ancre: string;
  titre: string;
  annee: string;
  fiches: { zone: string; titre: string; courant: string }[];
  notices: { zone: string }[];
}

export type Livre = Donnees & { lireAvant: boolean; parties: Partie[]; edition?: { mot?: unknown }; index: unknown[]; sigles: unknown[] };

export interface Tome {
  /** What surrounds the fiches has the numbers of their pages: it is set when they are known. */
  genre: 'avant' | 'ouverture' | 'fiches' | 'arriere';
  donnees: Livre;
  /** It begins below a title that another part holds. */
  garde: boolean;
}

/** Over how many fiches a volume is set in parts, and how many are set at once. */
export interface Decoupe {
  seuil: number;
  taille: number;
}
export const decoupeUsuelle: Decoupe = { seuil: 60, taille: 30 };

/** The private scheme of a link to another part (print/joindre.ts). */
export const versAilleurs = 'recueil-ancre:';

const fichesDe = ({ parties }: Livre) => parties.flatMap(({ fiches }) => fiches);

export const estVolume = (donnees: Donnees, { seuil }: Decoupe): donnees is Livre => estLivre(donnees) && fichesDe(donnees as Livre).length > seuil;

/** Parts in the order of the book. Each theme begins one; an opener that announces fiches of other parts is one by itself. */
export function decouper(livre: Livre, taille: number): Tome[] {
  const tome = (genre: Tome['genre'], garde: boolean, contenu: Partial<Livre>): Tome => {
    return { genre, garde, donnees: renvoyer({ ...nu(livre), ...contenu }) };
  };
  const { edition, index, sigles, genres } = livre;
  return [
    tome('avant', false, { ...(edition ? { edition } : {}), genres }),
    ...livre.parties.flatMap((partie, rang) => morceaux(partie, taille).map(({ genre, partie: une }) => tome(genre, garder(une), { rang, parties: [une] }))),
    tome('arriere', false, { index, sigles }),
  ];
}

type Morceau = Partie & { entame: boolean };
const garder = ({ ouvre, entame }: Morceau) => ouvre && !entame;

function morceaux(partie: Partie, taille: number): { genre: Tome['genre']; partie: Morceau }[] {
  const { fiches, notices, ouvre } = partie;
  if (!ouvre || fiches.length <= taille) return [{ genre: 'fiches', partie: { ...partie, entame: true } }];
  const lots = Array.from({ length: Math.ceil(fiches.length / taille) }, (_, i) => fiches.slice(i * taille, (i + 1) * taille));
  const annoncees = { annoncees: fiches.map(({ zone, courant }) => ({ zone, courant })), noticesAnnoncees: notices.length > 0 };
  return [
    { genre: 'ouverture', partie: { ...partie, ...annoncees, entame: true, fiches: [], notices: [] } },
    ...lots.map((lot, i) => ({ genre: 'fiches' as const, partie: { ...partie, entame: false, fiches: lot, notices: i === lots.length - 1 ? notices : [] } })),
  ];
}

/** What every part needs, without what only some hold. */
function nu({ edition: _edition, ...livre }: Livre): Livre {
  return { ...livre, lireAvant: false, parties: [], index: [], sigles: [], genres: {} } as Livre;
}

/** A link to an action of another part is an address, that the joining turns into a place. */
function renvoyer(donnees: Livre): Livre {
  const presentes = new Set(donnees.parties.flatMap(({ fiches, notices }) => [...fiches, ...notices].map(({ zone }) => zone)));
  return copier(donnees, (objet) => {
    const { ancre, ...reste } = objet;
    return objet['t'] === 'lienAction' && typeof ancre === 'string' && !presentes.has(ancre) ? { ...reste, url: versAilleurs + ancre } : objet;
  }) as Livre;
}
