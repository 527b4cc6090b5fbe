/** Places of a larger échelle that hold a given one: what an editor may have meant who changed only the échelle. */
import { communes, epci, ept } from './donnees.ts';
import { findTerritoire } from './trouver.ts';
import type { Echelle, Suggestion, Territoire } from './types.ts';

/** What holds `territoire` at `echelle`; nothing when that is a smaller échelle. */
export function parentsOf(territoire: Territoire, echelle: Echelle): Suggestion[] {
  return parentCodes(territoire, echelle).flatMap((code) => {
    const parent = findTerritoire(echelle, code);
    return parent ? [{ code, nom: parent.nom }] : [];
  });
}

function parentCodes({ echelle: depuis, code, departements, region }: Territoire, vers: Echelle): string[] {
  switch (vers) {
    case 'region':
      return region ? [region] : [];
    case 'departement':
      return depuis === 'region' ? [] : departements;
    case 'arrondissement':
      return depuis === 'commune'
        ? communes
            .get(code)
            .flatMap((c) => c.arrondissement ?? [])
            .slice(0, 1)
        : [];
    case 'epci':
      return depuis === 'commune' ? epciOf(code) : [];
    default:
      return [];
  }
}

const epciOf = (commune: string) => [...ept.all(), ...epci.all()].filter(({ membres }) => membres.some((m) => m.code === commune)).map(({ code }) => code);
