/** Places by name: only for the error messages of an editor who wrote a name, so it may read whole files. */
import { fold } from '../nearest.ts';
import { anciennesRegions } from './anciennes-regions.ts';
import { arrondissements, type Commune, communes, departements, epci, ept, regions } from './donnees.ts';
import { displayName, nomArrondissement, nomCommune, nomDepartement, nomRegion } from './noms.ts';
import { once } from './table.ts';
import type { Echelle, Suggestion } from './types.ts';

/** Folded name → places that bear it; both in order of population, so that the likeliest come first. */
export type IndexNoms = ReadonlyMap<string, readonly Suggestion[]>;

/** Folds a place name; « St-Denis » is « Saint-Denis ». */
export const foldPlace = (nom: string) =>
  fold(nom)
    .replace(/\bst\b/g, 'saint')
    .replace(/\bste\b/g, 'sainte');

/** A commune with its département, since 1,441 names are shared; « Paris (Paris) » would say nothing more. */
export function suggestCommune(commune: Commune): Suggestion {
  const [nom, departement] = [nomCommune(commune), nomDepartement(commune.departement)];
  return { code: commune.code, nom: departement && !nom.startsWith(departement) ? `${nom} (${departement})` : nom };
}

type Nomme = readonly [nom: string, suggestion: Suggestion];

function buildIndex(places: readonly Nomme[]): IndexNoms {
  const index = new Map<string, Suggestion[]>();
  for (const [nom, suggestion] of places) {
    const cle = foldPlace(nom);
    const connus = index.get(cle);
    if (!connus) index.set(cle, [suggestion]);
    else if (connus.every(({ code }) => code !== suggestion.code)) connus.push(suggestion);
  }
  return index;
}

const byPopulation = <T>(places: readonly T[], population: (place: T) => number | undefined) => places.toSorted((a, b) => (population(b) ?? -1) - (population(a) ?? -1));

/** « CA Valenciennes Métropole » is looked for without its legal form too. */
const withoutForm = (nom: string) => nom.replace(/^(CC|CA|CU|Métropole) (de la |de l'|du |des |de |d')?/i, '');

const everyEpci = () => byPopulation([...epci.all(), ...ept.all()], (e) => e.populationMunicipale);

const places: Record<Exclude<Echelle, 'national'>, () => Nomme[]> = {
  commune: () => byPopulation(communes.all(), (c) => c.population).map((c) => [c.nom, suggestCommune(c)]),
  epci: () =>
    everyEpci().flatMap(({ code, nom }): Nomme[] => {
      const suggestion = { code, nom: displayName(nom) };
      return [
        [nom, suggestion],
        [withoutForm(nom), suggestion],
      ];
    }),
  arrondissement: () => arrondissements.all().map((a) => [a.nom, { code: a.code, nom: nomArrondissement(a) }]),
  departement: () => departements.all().map(({ code, nom }) => [nom, { code, nom: displayName(nom) }]),
  region: () => [
    ...regions.all().map(({ code, nom }): Nomme => [nom, { code, nom: displayName(nom) }]),
    ...anciennesRegions.map(({ nom, nouvelle }): Nomme => [nom, { code: nouvelle, nom: nomRegion(nouvelle) ?? nouvelle }]),
  ],
};

/** Names of the places of each échelle. */
export const indexNoms: Record<Exclude<Echelle, 'national'>, () => IndexNoms> = {
  commune: once(() => buildIndex(places.commune())),
  epci: once(() => buildIndex(places.epci())),
  arrondissement: once(() => buildIndex(places.arrondissement())),
  departement: once(() => buildIndex(places.departement())),
  region: once(() => buildIndex(places.region())),
};
