/** Guesses for what looks like a code: misspelt, postal, Siren, of another échelle, or no longer in use. */
import { anciennesRegions } from './anciennes-regions.ts';
import { type Commune, communes } from './donnees.ts';
import { suggestCommune } from './index-noms.ts';
import { codees, cutNotice, type Guess, mots } from './mots.ts';
import { nomRegion } from './noms.ts';
import { parentsOf } from './parents.ts';
import { findTerritoire } from './trouver.ts';
import type { Suggestion } from './types.ts';

const longueurs = { commune: 5, epci: 9, arrondissement: 3, departement: 2, region: 2 } as const;

/** « 1 » for 01, « 2a » for 2A, « 1004 » for 01004, stray spaces. */
export const misspelt: Guess = (code, echelle) => {
  const propre = code.replaceAll(/\s/g, '').toUpperCase();
  const trouve = findTerritoire(echelle, propre) ?? findTerritoire(echelle, propre.padStart(longueurs[echelle], '0'));
  return trouve && { raison: `« ${code} » n’est pas écrit comme le code officiel`, suggestions: [{ code: trouve.code, nom: trouve.nom }] };
};

/**
 * Communes that a postal code serves, the most precise and populous first. About 3,000 Insee codes are also the postal
 * code of another commune (59300: Hem-Lenglet, and Valenciennes by post); such a slip resolves without an error.
 */
export function communesByPostalCode(code: string): Suggestion[] {
  const rank = (c: Commune) => (c.type === 'arrondissement-municipal' ? Infinity : (c.population ?? -1));
  return communes
    .all()
    .filter((c) => c.codesPostaux?.includes(code))
    .sort((a, b) => (rank(a) < rank(b) ? 1 : rank(a) > rank(b) ? -1 : 0))
    .map(suggestCommune);
}

export const postal: Guess = (code, echelle) => {
  if (echelle !== 'commune' || !/^\d{5}$/.test(code)) return undefined;
  const suggestions = communesByPostalCode(code);
  if (suggestions.length === 0) return undefined;
  return { raison: `« ${code} » est un code postal, pas ${mots.commune.code}${cutNotice(suggestions.length)}`, suggestions };
};

export const sirenOfCommune: Guess = (code, echelle) => {
  const trouvee = /^\d{9}$/.test(code) ? communes.all().find((c) => c.siren === code) : undefined;
  const place = trouvee && findTerritoire('commune', trouvee.code);
  if (!place) return undefined;
  const suggestion = suggestCommune(trouvee);
  const raison = `« ${code} » est le numéro Siren d’une commune, ${suggestion.nom}, pas ${mots[echelle].code}`;
  return { raison, suggestions: echelle === 'commune' ? [suggestion] : parentsOf(place, echelle) };
};

export const otherEchelle: Guess = (code, echelle) => {
  for (const autre of codees) {
    const trouve = autre === echelle ? undefined : findTerritoire(autre, code);
    if (!trouve) continue;
    const raison = `« ${code} » est le code d’${mots[autre].un} (${trouve.nom}), pas d’${mots[echelle].un} : changez l’échelle ou le code`;
    return { raison, suggestions: parentsOf(trouve, echelle), conseil: `écrivez echelle: ${autre}, ou le code officiel d’${mots[echelle].un}` };
  }
  return undefined;
};

export const formerCommune: Guess = (code, echelle) => {
  const heritiere = echelle === 'commune' ? communes.all().find((c) => c.anciensCodes?.includes(code)) : undefined;
  return heritiere && { raison: `« ${code} » est un ancien code`, suggestions: [suggestCommune(heritiere)] };
};

export const formerDepartement: Guess = (code, echelle) => {
  if (echelle !== 'departement' || code !== '20') return undefined;
  const suggestions = ['2A', '2B'].flatMap((c) => findTerritoire(echelle, c) ?? []).map(({ code, nom }) => ({ code, nom }));
  return { raison: '« 20 » : la Corse a deux départements', suggestions };
};

/** Every former code is a département's too: both readings are offered. */
export const formerRegion: Guess = (code, echelle) => {
  const ancienne = echelle === 'region' ? anciennesRegions.find((r) => r.code === code) : undefined;
  if (!ancienne) return undefined;
  const { nom, nouvelle } = ancienne;
  const departement = findTerritoire('departement', code);
  return {
    raison: `« ${code} » est le code d’une région qui a pris fin en 2016 (${nom}), ou celui d’un département (${departement?.nom ?? ''})`,
    suggestions: [{ code: nouvelle, nom: nomRegion(nouvelle) ?? nouvelle }, ...(departement ? parentsOf(departement, 'region') : [])],
  };
};
