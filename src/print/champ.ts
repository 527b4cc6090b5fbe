/** The field of 12 × 14 tiles: the country, or a plain grid where an award has no places. Lit by the distinctions. */
import { tuilesDuChamp, type ActionPubliee, type EditionPubliee } from '#recueil';
import { departementsDe, type Atelier } from '#vues';

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

/** The field of an edition, for its cover; of some of its actions, for the opener of a theme. */
export function champDe(edition: EditionPubliee, a: Atelier, parmi?: ReadonlySet<ActionPubliee>): TuileDeChamp[] {
  if (a.recueil.config.territoires === 'aucun') return grille(edition.actions, a, parmi);
  const siennes = parmi && new Set([...parmi].flatMap(departementsDe));
  return tuilesDuChamp.map(({ departement, x, y }) => {
    const allumee = siennes && !siennes.has(departement) ? undefined : a.marque(edition.id).tuiles.find((t) => t.x === x + origine.x && t.y === y + origine.y);
    return { x, y, ...(allumee ? { tuile: allumee.tuile, code: departement } : {}) };
  });
}

function grille(actions: readonly ActionPubliee[], a: Atelier, parmi?: ReadonlySet<ActionPubliee>): TuileDeChamp[] {
  const distinguees = actions.flatMap((action) => ('distinction' in action && action.distinction ? [{ action, tuile: genreDe(action.distinction.type, a) }] : []));
  const allumees = new Map(distinguees.flatMap(({ action, tuile }, rang) => (parmi && !parmi.has(action) ? [] : [[caseDeRang(rang), tuile] as const])));
  return grilleSimple.map((place) => {
    const tuile = allumees.get(place);
    return tuile === undefined ? place : { ...place, tuile };
  });
}

const genreDe = (type: string, { recueil }: Atelier) => recueil.vocabulaires.distinctions.find((d) => d.code === type)?.tuile ?? 'petite';

/** The départements of one action, lit; nothing for a place that is uncertain, hidden, national or of a région: a map without light says nothing. */
export function champDeLAction(action: ActionPubliee, tuile: string, a: Atelier): TuileDeChamp[] | undefined {
  const codes = a.recueil.config.territoires === 'cog' ? departementsDe(action) : [];
  return codes.length === 0 ? undefined : tuilesDuChamp.map(({ departement, x, y }) => ({ x, y, ...(codes.includes(departement) ? { tuile } : {}) }));
}
