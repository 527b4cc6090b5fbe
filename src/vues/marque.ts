/** The mark of an edition, deterministic: the tiles of its distinctions, and a notch at its year's height (look: §6). */
import { precisionDite, tuileDe, tuilesDuChamp, valeurConnue, type ActionPubliee, type EditionPubliee, type Encre, type PublishedRecueil } from '#recueil';
import { lieuDe, nomDesPorteurs, titreDe } from './dire.ts';
import type { Marque, TuileAllumee } from './types.ts';

interface About {
  rang: number;
  encre: Encre;
  recueil: PublishedRecueil;
}

/** The map's origin in the field of 14 × 20 units. */
const origine = { x: 1, y: 5 };
const grilleSimple = { colonnes: 12, rangees: 14 };
const force = { pleine: 3, cernee: 2, petite: 1 } as const;

export function marqueDe(edition: EditionPubliee, { rang, encre, recueil }: About): Marque {
  const { premiereAnnee, derniereAnnee } = recueil.config.apparence;
  const annee = Number(edition.id.slice(0, 4)) || premiereAnnee + rang;
  const distinguees = edition.actions.flatMap((action) => ('distinction' in action && action.distinction ? [action] : []));
  const lieux = distinguees.map((action, i) => ({ action, tuile: tuileDuType(recueil, action), cellule: celluleDe(action, i, recueil), numero: numeroDe(edition, action) }));
  return {
    annee: edition.id,
    encre,
    vide: distinguees.length === 0,
    encoche: 1 + (17 * (annee - premiereAnnee)) / (derniereAnnee - premiereAnnee),
    champ: champ(recueil),
    tuiles: lesPlusHautes(lieux),
    serie: recueil.config.serie,
    legende: lieux
      .filter(({ tuile }) => tuile === 'pleine')
      .map(({ action, cellule }) => ({
        nom: valeurConnue(action.titreCourt) ?? nomDesPorteurs(action) ?? titreDe(action).titre,
        detail: detail(edition, action),
        ...(cellule ? { y: cellule.y } : {}),
      })),
  };
}

type Distinguee = Exclude<ActionPubliee, { niveau: 'retire' | 'noms' }>;

const tuileDuType = ({ vocabulaires }: PublishedRecueil, action: Distinguee) => vocabulaires.distinctions.find((d) => d.code === action.distinction?.type)?.tuile ?? 'petite';

/** The theme's number is written in its tile only where there are several. */
function numeroDe({ themes }: EditionPubliee, { theme }: Distinguee): number | undefined {
  const rang = themes.findIndex((t) => t.id === theme);
  return themes.length > 1 && rang !== -1 ? rang + 1 : undefined;
}

const champ = ({ config }: PublishedRecueil) =>
  config.territoires === 'cog'
    ? tuilesDuChamp.map(({ x, y }) => ({ x: x + origine.x, y: y + origine.y }))
    : Array.from({ length: grilleSimple.colonnes * grilleSimple.rangees }, (_, i) => cellule(i));

const cellule = (i: number) => ({ x: origine.x + (i % grilleSimple.colonnes), y: origine.y + Math.floor(i / grilleSimple.colonnes) });

/** Where the tile lights; nothing lights for a place that is uncertain, masked, national or wider than a département. */
function celluleDe(action: Distinguee, rang: number, { config }: PublishedRecueil): { x: number; y: number } | undefined {
  // 29 steps through 168 cells: a diagonal that does not come back on itself.
  if (config.territoires === 'aucun') return cellule((rang * 29) % (grilleSimple.colonnes * grilleSimple.rangees));
  const territoire = valeurConnue(action.territoire);
  if (!territoire || typeof territoire !== 'object') return undefined;
  const precision = precisionDite(territoire);
  if (precision === 'masquee' || precision === 'national' || precision === 'region') return undefined;
  const departement = action.territoires[0]?.departements[0];
  const tuile = departement === undefined ? undefined : tuileDe(departement);
  return tuile && { x: tuile.x + origine.x, y: tuile.y + origine.y };
}

/** Several in one place: the highest distinction. */
function lesPlusHautes(lieux: readonly { tuile: TuileAllumee['tuile']; cellule: { x: number; y: number } | undefined; numero: number | undefined }[]): TuileAllumee[] {
  const par = new Map<string, TuileAllumee>();
  for (const { tuile, cellule: place, numero } of lieux) {
    if (!place) continue;
    const key = `${place.x}:${place.y}`;
    const other = par.get(key);
    if (!other || force[tuile] > force[other.tuile]) par.set(key, { ...place, tuile, ...(numero === undefined ? {} : { numero }) });
  }
  return [...par.values()].sort((a, b) => a.y - b.y || a.x - b.x);
}

function detail(edition: EditionPubliee, action: Distinguee): string {
  const theme = edition.themes.length > 1 ? edition.themes.find((t) => t.id === action.theme)?.libelle.toLowerCase() : undefined;
  return [lieuDe(action), theme].filter(Boolean).join(' · ');
}
