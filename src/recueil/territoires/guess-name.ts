/** Guesses for a name written in place of a code. */
import { nearest } from '../nearest.ts';
import { anciennesRegions } from './anciennes-regions.ts';
import { foldPlace, indexNoms } from './index-noms.ts';
import { codees, cutNotice, type Guess, maxSuggestions, mots } from './mots.ts';
import { nomRegion } from './noms.ts';

export const formerRegionName: Guess = (code, echelle) => {
  const ancienne = echelle === 'region' ? anciennesRegions.find(({ nom }) => foldPlace(nom) === foldPlace(code)) : undefined;
  if (!ancienne) return undefined;
  const { nom, nouvelle } = ancienne;
  return { raison: `la région ${nom} a pris fin en 2016`, suggestions: [{ code: nouvelle, nom: nomRegion(nouvelle) ?? nouvelle }] };
};

export const exactName: Guess = (code, echelle) => {
  const suggestions = [...(indexNoms[echelle]().get(foldPlace(code)) ?? [])];
  if (suggestions.length === 0) return undefined;
  if (suggestions.length === 1) return { raison: `« ${code} » est un nom : écrivez le code`, suggestions };
  const nombre = `${suggestions.length} ${mots[echelle].pluriel}`;
  return { raison: `« ${code} » est le nom de ${nombre} : écrivez le code${cutNotice(suggestions.length)}`, suggestions };
};

export const nameElsewhere: Guess = (code, echelle) => {
  const autre = codees.find((e) => e !== echelle && indexNoms[e]().has(foldPlace(code)));
  if (!autre) return undefined;
  return { raison: `« ${code} » est le nom d’${mots[autre].un}, pas d’${mots[echelle].un} : changez l’échelle, et écrivez le code`, suggestions: [] };
};

export const nearName: Guess = (code, echelle) => {
  if (/^\d/.test(code)) return undefined;
  const index = indexNoms[echelle]();
  const suggestions = nearest(foldPlace(code), index.keys(), { nombre: maxSuggestions }).flatMap((nom) => index.get(nom) ?? []);
  return suggestions.length > 0 ? { raison: `« ${code} » n’est ni ${mots[echelle].code}, ni un nom connu`, suggestions } : undefined;
};
