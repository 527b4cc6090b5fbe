/** Where an action is, as finely as its entry allows to say and no more. */
import { enumerer, libelleDit, nomDepartement, nomRegion, precisionDite, regionDe, strate, type Nommee, type Territoire } from '#recueil';
import type { Terme, TerritoireOuvert } from './types.ts';

type Ecrit = Exclude<NonNullable<Nommee['territoire']>, string>;

const termes = (codes: readonly string[], nommer: (code: string) => string | undefined): Terme[] =>
  [...new Set(codes)].sort().map((code) => ({ code, libelle: nommer(code) ?? code }));

/** Keys in one order, whatever is known. */
const lieu = (echelle: string, nom: string, plus: Partial<TerritoireOuvert> = {}): TerritoireOuvert => ({
  echelle,
  nom,
  lieux: [],
  departements: [],
  regions: [],
  strates: [],
  ...plus,
});

/** The place has its official name, to be found and matched; the entry's own words stand beside it. */
export function territoireOuvert(ecrit: Ecrit, territoires: readonly Territoire[]): TerritoireOuvert {
  const { masque, ...dit } = officiel(ecrit, territoires);
  const libelle = libelleDit(ecrit);
  return { ...dit, ...(masque ? { masque } : {}), ...(libelle === undefined ? {} : { libelle }) };
}

function officiel(ecrit: Ecrit, territoires: readonly Territoire[]): TerritoireOuvert {
  const echelle = precisionDite(ecrit);
  if (echelle === 'masquee') return lieu(ecrit.echelle, 'lieu non communiqué', { masque: true });
  if (echelle === 'national') return lieu(echelle, 'France entière');
  const codesRegions = territoires.flatMap((t) => (t.region ? [t.region] : t.departements.flatMap((d) => regionDe(d) ?? [])));
  const regions = termes(codesRegions, nomRegion);
  if (echelle === 'region') return lieu(echelle, enumerer(regions.map((r) => r.libelle)), { lieux: regions, regions });
  const codesDepartements = territoires.flatMap((t) => t.departements);
  const departements = termes(codesDepartements, nomDepartement);
  const numerotes = enumerer(departements.map(({ code, libelle }) => `${libelle} (${code})`));
  if (echelle === 'departement') return lieu(echelle, numerotes, { lieux: departements, departements, regions });
  const noms = enumerer(territoires.map((t) => t.nom));
  const [seul, ...autres] = departements;
  // Paris is a commune and a département of one name.
  const nom = seul && autres.length === 0 ? (seul.libelle === noms ? numerotes : `${noms}, ${numerotes}`) : noms;
  return lieu(echelle, nom, { lieux: territoires.map(({ code, nom: libelle }) => ({ code, libelle })), departements, regions, strates: strates(territoires) });
}

function strates(territoires: readonly Territoire[]): Terme[] {
  const habites = [...territoires].sort((a, b) => (a.population ?? 0) - (b.population ?? 0)).flatMap((t) => strate(t.population) ?? []);
  return [...new Map(habites.map(({ id, libelle }) => [id, { code: id, libelle }])).values()];
}
