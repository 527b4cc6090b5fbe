/** The official files, typed as far as they are used. Optional fields are missing for some historical communes. */
import { openTable } from './table.ts';

export interface Commune {
  code: string;
  nom: string;
  type: 'commune-actuelle' | 'commune-deleguee' | 'commune-associee' | 'arrondissement-municipal';
  departement: string;
  region: string;
  /** Absent in overseas collectivities. */
  arrondissement?: string;
  siren?: string;
  codesPostaux?: string[];
  anciensCodes?: string[];
  /**
   * Municipal population, not the total one: equal to `populationMunicipale` in ept.json for all its communes. In
   * epci.json both figures are of the census of a year before, so Valenciennes' total there is the same by chance.
   */
  population?: number;
}

export interface Epci {
  code: string;
  nom: string;
  populationMunicipale?: number;
  membres: { code: string }[];
}

export interface Arrondissement {
  code: string;
  nom: string;
  departement: string;
  region: string;
  /** How French joins « de » to the name (Insee's TNCC). */
  typeLiaison: number;
}

export interface Departement {
  code: string;
  nom: string;
  region: string;
  zone: 'metro' | 'drom' | 'com';
}

export interface Region {
  code: string;
  nom: string;
}

export const communes = openTable<Commune>('communes');
export const epci = openTable<Epci>('epci');
/** Public bodies of Greater Paris: EPCI in law, in a file of their own because they levy no tax. */
export const ept = openTable<Epci>('ept');
export const arrondissements = openTable<Arrondissement>('arrondissements');
export const departements = openTable<Departement>('departements');
export const regions = openTable<Region>('regions');

/** Département of a living commune, from its code alone: spares reading communes.json for an EPCI. */
export const departementOfCommune = (code: string) => code.slice(0, /^9[78]/.test(code) ? 3 : 2);
