/** Names of places, ready to be shown. */
import { type Arrondissement, type Commune, departements, regions } from './donnees.ts';

/** Official name with the typographic apostrophe that the rest of the site uses. */
export const displayName = (nom: string) => nom.replaceAll("'", '’');

/** « Paris 18e Arrondissement »: French does not capitalise the common noun. */
export const nomCommune = ({ nom }: Pick<Commune, 'nom'>) => displayName(nom).replace(/ Arrondissement$/, ' arrondissement');

/** Name of a département, or `undefined` for an unknown code. */
export function nomDepartement(code: string): string | undefined {
  const trouve = departements.get(code)[0];
  return trouve && displayName(trouve.nom);
}

/** Name of a région, or `undefined` for an unknown code. */
export function nomRegion(code: string): string | undefined {
  const trouve = regions.get(code)[0];
  return trouve && displayName(trouve.nom);
}

/** Code of the région of a département, or `undefined` for an unknown code. */
export const regionDe = (departement: string): string | undefined => departements.get(departement)[0]?.region;

/** « arrondissement du Havre », « des Andelys », « d’Arles », « de La Rochelle ». */
export function nomArrondissement({ nom, typeLiaison }: Arrondissement): string {
  const lisible = displayName(nom);
  switch (typeLiaison) {
    case 1:
      return `arrondissement d’${lisible}`;
    case 2:
      return `arrondissement du ${lisible.replace(/^Le /, '')}`;
    case 4:
      return `arrondissement des ${lisible.replace(/^Les /, '')}`;
    default:
      return `arrondissement de ${lisible}`;
  }
}
