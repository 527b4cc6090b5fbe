/** The field of 12 × 14 tiles: the country, or a plain grid where an award has no places. Lit by the distinctions. */
import { tuilesDuChamp, type ActionPubliee, type EditionPubliee } from '#recueil';
import type { Atelier } from '#vues';

export interface TuileDeChamp {
  x: number;
  y: number;
  tuile?: string;
  /** Written in the foot of a lit tile. */
  code?: string;
}

/** Origin of the map in the field of a mark (14 × 20). */
const origine = { x: 1, y: 5 };

/** A plain grid leaves the corner where the year stands, and the foot where the publisher signs, as the country does. */
const libre = (x: number, y: number) => !(y === 0 && x < 5) && !(y === 1 && x < 4) && !(y === 13 && x > 4);
const grilleSimple = Array.from({ length: 12 * 14 }, (_, i) => ({ x: i % 12, y: Math.floor(i / 12) })).filter(({ x, y }) => libre(x, y));

/** A diagonal that does not come back on itself: 29 is prime with the number of tiles. */
const caseDeRang = (rang: number) => grilleSimple[(rang * 29) % grilleSimple.length];

/** The field of an edition, for its cover and its openers. */
export function champDe(edition: EditionPubliee, a: Atelier): TuileDeChamp[] {
  return a.recueil.config.territoires === 'aucun'
    ? grille(edition, a)
    : carte(a.marque(edition.id).tuiles.map(({ x, y, tuile }) => ({ x: x - origine.x, y: y - origine.y, tuile })));
}

function carte(allumees: readonly { x: number; y: number; tuile: string }[]): TuileDeChamp[] {
  return tuilesDuChamp.map(({ departement, x, y }) => {
    const allumee = allumees.find((t) => t.x === x && t.y === y);
    return { x, y, ...(allumee ? { tuile: allumee.tuile, code: departement } : {}) };
  });
}

function grille(edition: EditionPubliee, a: Atelier): TuileDeChamp[] {
  const genres = edition.actions.flatMap((action) => ('distinction' in action && action.distinction ? [genreDe(action.distinction.type, a)] : []));
  const allumees = new Map(genres.map((tuile, rang) => [caseDeRang(rang), tuile]));
  return grilleSimple.map((tuile) => ({ ...tuile, ...(allumees.has(tuile) ? { tuile: allumees.get(tuile) } : {}) })) as TuileDeChamp[];
}

const genreDe = (type: string, { recueil }: Atelier) => recueil.vocabulaires.distinctions.find((d) => d.code === type)?.tuile ?? 'petite';

/** The départements of one action, lit; nothing for a place that is uncertain, hidden, national or of a région: a map without light says nothing. */
export function champDeLAction(action: ActionPubliee, tuile: string, a: Atelier): TuileDeChamp[] | undefined {
  if (action.niveau === 'retire' || a.recueil.config.territoires === 'aucun') return undefined;
  const territoire = action.territoire;
  if (!territoire || typeof territoire !== 'object') return undefined;
  const precision = territoire.precisionCarte ?? territoire.echelle;
  if (precision === 'masquee' || precision === 'national' || precision === 'region') return undefined;
  const codes = new Set(action.territoires.flatMap((t) => t.departements));
  return codes.size === 0 ? undefined : tuilesDuChamp.map(({ departement, x, y }) => ({ x, y, ...(codes.has(departement) ? { tuile } : {}) }));
}
