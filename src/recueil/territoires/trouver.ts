/** From a code to a place, one reader for each échelle: each opens only the file it needs. */
import { arrondissements, communes, departementOfCommune, departements, type Epci, epci, ept, regions } from './donnees.ts';
import { displayName, nomArrondissement, nomCommune, regionDe } from './noms.ts';
import type { Echelle, Territoire } from './types.ts';

/** « National » has no code of its own. */
export const national: Territoire = { echelle: 'national', code: '', nom: 'France entière', departements: [] };

const readers: Record<Exclude<Echelle, 'national'>, (code: string) => Territoire | undefined> = {
  commune: findCommune,
  epci: findEpci,
  arrondissement: findArrondissement,
  departement: findDepartement,
  region: findRegion,
};

/** The place of a code at an échelle, or `undefined`; the code is taken as it is written. */
export function findTerritoire(echelle: Echelle, code: string): Territoire | undefined {
  return echelle === 'national' ? undefined : readers[echelle](code);
}

function findCommune(code: string): Territoire | undefined {
  const memesCodes = communes.get(code);
  const lue = memesCodes.find((c) => c.type === 'commune-actuelle') ?? memesCodes[0];
  if (!lue) return undefined;
  const { departement, region, population } = lue;
  return { echelle: 'commune', code, nom: nomCommune(lue), departements: [departement], region, population };
}

/** An EPCI by its Siren, Greater Paris included. */
export const epciByCode = (code: string): Epci | undefined => epci.get(code)[0] ?? ept.get(code)[0];

function findEpci(code: string): Territoire | undefined {
  const lu = epciByCode(code);
  if (!lu) return undefined;
  const codes = [...new Set(lu.membres.map((m) => departementOfCommune(m.code)))].sort();
  const sesRegions = new Set(codes.map(regionDe));
  const region = sesRegions.size === 1 ? [...sesRegions][0] : undefined;
  return { echelle: 'epci', code, nom: displayName(lu.nom), departements: codes, region, population: lu.populationMunicipale };
}

function findArrondissement(code: string): Territoire | undefined {
  const lu = arrondissements.get(code)[0];
  return lu && { echelle: 'arrondissement', code, nom: nomArrondissement(lu), departements: [lu.departement], region: lu.region };
}

function findDepartement(code: string): Territoire | undefined {
  const lu = departements.get(code)[0];
  return lu && { echelle: 'departement', code, nom: displayName(lu.nom), departements: [code], region: lu.region };
}

function findRegion(code: string): Territoire | undefined {
  const lue = regions.get(code)[0];
  if (!lue) return undefined;
  const codes = departements
    .all()
    .filter((d) => d.region === code)
    .map((d) => d.code)
    .sort();
  return { echelle: 'region', code, nom: displayName(lue.nom), departements: codes, region: code };
}
