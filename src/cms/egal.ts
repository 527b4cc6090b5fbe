/** Whether two data say the same: a key that is not written says its default, an empty list nothing, and a date is a date quoted or not. */
import { casDe, estObjet } from './convertir.ts';
import type { Cle, Forme } from './forme.ts';

export const egal = (forme: Forme, une: unknown, autre: unknown): boolean => JSON.stringify(epuree(forme, une)) === JSON.stringify(epuree(forme, autre));

function epuree(forme: Forme, donnee: unknown): unknown {
  if (donnee === undefined || donnee === null) return undefined;
  if (forme.sorte === 'liste' && Array.isArray(donnee)) return donnee.length === 0 ? undefined : donnee.map((un) => epuree(forme.element, un) ?? null);
  if (forme.sorte === 'objet' && estObjet(donnee)) return objetEpure(forme.cles, donnee);
  if (forme.sorte === 'codes' && estObjet(donnee)) return JSON.stringify(Object.entries(donnee).sort(([a], [b]) => (a < b ? -1 : 1)));
  if (forme.sorte === 'cas') {
    const cas = casDe(forme, donnee);
    return cas?.forme ? [cas.nom, epuree(cas.forme, donnee)] : donnee;
  }
  return forme.sorte === 'texte' ? String(donnee).trim() : donnee;
}

function objetEpure(cles: Readonly<Record<string, Cle>>, donnee: Readonly<Record<string, unknown>>): unknown {
  const dites = Object.entries(cles).flatMap(([nom, { forme, defaut }]) => {
    const dite = forme.sorte === 'autre' ? undefined : epuree(forme, donnee[nom]);
    return dite === undefined || dite === defaut || (forme.sorte === 'case' && dite === false && defaut === undefined) ? [] : [[nom, dite]];
  });
  return dites.length === 0 ? undefined : dites;
}
