/** Places that have a page: départements and régions where an action may be shown. What is masked or uncertain is on no map. */
import { nomDepartement, nomRegion, precisionDite, regionDe, strate, valeurConnue, type ActionPubliee } from '#recueil';
import type { Atelier } from './atelier.ts';

export interface Lieu {
  echelle: 'region' | 'departement';
  code: string;
  nom: string;
  region?: { code: string; nom: string };
}

type Situee = Exclude<ActionPubliee, { niveau: 'retire' }>;
const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** How finely an action may be situated. */
function precision(action: Situee): 'aucune' | 'region' | 'departement' {
  const territoire = valeurConnue(action.territoire);
  if (!territoire || typeof territoire !== 'object') return 'aucune';
  const dite = precisionDite(territoire);
  if (dite === 'masquee' || dite === 'national') return 'aucune';
  return dite === 'region' ? 'region' : 'departement';
}

export const departementsDe = (action: ActionPubliee): string[] =>
  action.niveau !== 'retire' && precision(action) === 'departement' ? [...new Set(action.territoires.flatMap((t) => t.departements))].sort(order) : [];

export const regionsDe = (action: ActionPubliee): string[] => {
  if (action.niveau === 'retire' || precision(action) === 'aucune') return [];
  return [...new Set(action.territoires.flatMap((t) => (t.region ? [t.region] : t.departements.flatMap((d) => regionDe(d) ?? []))))].sort(order);
};

/** Scales that a population makes comparable. */
const comptees = ['commune', 'epci'] as const;

/** Population band of the commune or grouping where an action stands alone. A place that is told less finely than it is has none: it would tell it. */
export function tailleDe(action: Situee): { echelle: (typeof comptees)[number]; bande: NonNullable<ReturnType<typeof strate>> } | undefined {
  const territoire = valeurConnue(action.territoire);
  if (!territoire || typeof territoire !== 'object' || precisionDite(territoire) !== territoire.echelle) return undefined;
  const echelle = comptees.find((comptee) => comptee === territoire.echelle);
  const [lieu, autre] = action.territoires;
  const bande = autre ? undefined : strate(lieu?.population);
  return echelle && bande && { echelle, bande };
}

export const actionsDeTerritoire = ({ echelle, code }: Lieu, a: Atelier) =>
  a.actions.filter((action) => (echelle === 'region' ? regionsDe(action) : departementsDe(action)).includes(code));

/** Places of a scale that have an action, by name. */
export function lieuxDe(echelle: Lieu['echelle'], a: Atelier): Lieu[] {
  if (a.recueil.config.territoires === 'aucun') return [];
  const codes = [...new Set(a.actions.flatMap(echelle === 'region' ? regionsDe : departementsDe))];
  const fold = (nom: string) => nom.normalize('NFD').replace(/\p{M}/gu, '');
  return codes
    .map((code): Lieu => {
      const region = echelle === 'departement' ? regionDe(code) : undefined;
      return {
        echelle,
        code,
        nom: (echelle === 'region' ? nomRegion(code) : nomDepartement(code)) ?? code,
        ...(region ? { region: { code: region, nom: nomRegion(region) ?? region } } : {}),
      };
    })
    .sort((x, y) => order(fold(x.nom), fold(y.nom)));
}

/** Why an action is on no map, for the table's last rows. */
export function horsCarte(a: Atelier): { libelle: string; nombre: number; inconnu?: boolean }[] {
  const nombre = { national: 0, masque: 0, inconnu: 0, region: 0 };
  for (const action of a.actions) {
    if (action.niveau === 'retire' || departementsDe(action).length > 0) continue;
    const territoire = valeurConnue(action.territoire);
    if (!territoire || typeof territoire !== 'object') nombre.inconnu++;
    else if (territoire.echelle === 'national' || territoire.precisionCarte === 'national') nombre.national++;
    else if (territoire.precisionCarte === 'masquee') nombre.masque++;
    else nombre.region++;
  }
  return [
    { libelle: 'France entière', nombre: nombre.national },
    { libelle: 'Région, sans plus de précision', nombre: nombre.region },
    { libelle: 'Lieu non communiqué', nombre: nombre.masque },
    { libelle: 'Territoire inconnu ou incertain', nombre: nombre.inconnu, inconnu: true },
  ].filter((ligne) => ligne.nombre > 0);
}
