/** A document is set, looked at, and set again where a page can be better filled: what a compositor does, in a few settings. */
import type { Compile } from './compile.ts';
import type { DocumentImprime } from './document.ts';
import { estLivre, imposer, pareille } from './imposer.ts';

type Donnees = DocumentImprime['donnees'];
type Compiler = (donnees: Donnees) => Compile;

/** What is known of a tall block: where the text stood before it, and the page on which it fell. */
export interface Bloc {
  zone: string;
  quoi: string;
  page: number;
  /** Part of the page that was filled before it. */
  plein?: number;
}

/** Setting a long volume again costs more than its holes. */
const fichesMax = 80;

/** A last page that is less filled than this is worth a try. */
const aTenter = 0.45;

/** Headings of a fiche stand a little closer where that spares a page: its text is never squeezed. */
const airSerre = 0.45;

export function composer(donnees: Donnees, compiler: Compiler): Compile {
  const premiere = compiler(donnees);
  if (premiere.fins.length > fichesMax) return imposee(donnees, premiere, compiler);
  let [retenue, compile] = [donnees, premiere];
  // A short fiche that does not hold on its page is set as a long one: its margin would be full, and its second page bare.
  const debordantes = new Set(compile.fins.filter(({ format, debut, page }) => format === 'court' && page > debut).map(({ id }) => id));
  if (debordantes.size > 0) {
    const enLong = (zones: ReadonlySet<string>) => modifier(donnees, zones, (fiche) => ({ ...fiche, court: false }));
    const essai = compiler(enLong(debordantes));
    const gagnees = new Set([...debordantes].filter((zone) => pagesDe(essai, zone) <= pagesDe(premiere, zone)));
    retenue = enLong(gagnees);
    compile = gagnees.size === debordantes.size ? essai : gagnees.size === 0 ? premiere : compiler(retenue);
  }
  // Facts come first: where they fall decides where the jury's band falls.
  for (const quoi of ['reperes', 'jury']) {
    const troues = new Set(trous(compile, quoi));
    if (troues.size === 0) continue;
    retenue = modifier(retenue, troues, (fiche) => ({ ...fiche, flottants: [...(fiche['flottants'] as string[]), quoi] }));
    compile = compiler(retenue);
  }
  const maigres = new Set(compile.fins.filter(({ debut, page, plein }) => page > debut && plein < aTenter).map(({ id }) => id));
  if (maigres.size > 0) {
    const serree = modifier(retenue, maigres, resserrer);
    const essai = compiler(serree);
    if (totalDePages(essai) < totalDePages(compile)) [retenue, compile] = [serree, essai];
  }
  return imposee(retenue, compile, compiler);
}

const pagesDe = ({ fins }: Compile, zone: string) => fins.reduce((pages, { id, debut, page }) => (id === zone ? page - debut + 1 : pages), 0);
const totalDePages = ({ fins }: Compile) => fins.reduce((total, { debut, page }) => total + page - debut + 1, 0);

/** Fiches where a block went over to the next page and left a hole behind it, low on the page. */
function trous({ avant, blocs }: Compile, quoi: string): string[] {
  return avant
    .filter((place) => place.quoi === quoi && (place.plein ?? 0) > 0.5 && (place.plein ?? 0) < 0.92)
    .filter(({ zone, page }) => blocs.some((bloc) => bloc.zone === zone && bloc.quoi === quoi && bloc.page > page))
    .map(({ zone }) => zone);
}

/** Parts whose opener fell on the wrong side are put right last: their lengths are known then. */
function imposee(donnees: Donnees, compile: Compile, compiler: Compiler): Compile {
  if (!estLivre(donnees) || donnees.parties.length === 0) return compile;
  const impose = imposer(donnees, compile.ouvertures);
  return pareille(donnees, impose) ? compile : compiler({ ...donnees, ...impose });
}

type Objet = Record<string, unknown>;
const estObjet = (valeur: unknown): valeur is Objet => typeof valeur === 'object' && valeur !== null && !Array.isArray(valeur);

/** The same data, where some fiches are changed. */
function modifier<T>(valeur: T, zones: ReadonlySet<string>, change: (fiche: Objet) => Objet): T {
  if (Array.isArray(valeur)) return valeur.map((element: unknown) => modifier(element, zones, change)) as T;
  if (!estObjet(valeur)) return valeur;
  if ('flottants' in valeur) return (zones.has(String(valeur['zone'])) ? change(valeur) : valeur) as T;
  return Object.fromEntries(Object.entries(valeur).map(([cle, element]) => [cle, modifier(element, zones, change)])) as T;
}

/** Less air above each heading. */
function resserrer(fiche: Objet): Objet {
  const visite = (valeur: unknown): unknown => {
    if (Array.isArray(valeur)) return valeur.map(visite);
    if (!estObjet(valeur)) return valeur;
    const copie = Object.fromEntries(Object.entries(valeur).map(([cle, element]) => [cle, visite(element)]));
    return 'niveau' in valeur ? { ...copie, air: airSerre } : copie;
  };
  return visite(fiche) as Objet;
}
