/** Words of the official names of places: `Valenciennes`, `Haÿ`, `Roses`, `Nord`. Those in capitals, for the others are ordinary words. */
import { arrondissements, communes, departements, regions } from './donnees.ts';

let mots: ReadonlySet<string> | undefined;

export function motsDesLieux(): ReadonlySet<string> {
  mots ??= new Set(
    [communes, departements, regions, arrondissements].flatMap((table) =>
      table.all().flatMap(({ nom }) =>
        nom
          .replaceAll("'", '’')
          .split(/[\s’()-]+/)
          .filter((mot) => /^\p{Lu}/u.test(mot)),
      ),
    ),
  );
  return mots;
}
