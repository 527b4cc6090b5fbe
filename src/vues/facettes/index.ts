/** Facets of the published actions: those that help to choose, and what each action has of them. */
import type { ActionPubliee, EditionPubliee } from '#recueil';
import type { Atelier } from '../atelier.ts';
import { visibles } from '../listes.ts';
import { codeDeTaille, definitions, type Definition, type Visible } from './definitions.ts';

export interface ValeurDeFacette {
  code: string;
  libelle: string;
  href: string;
  /** Actions that have it. */
  nombre: number;
  /** Held by the value above: a département of its région. */
  incluse: boolean;
}

export interface Facette {
  id: string;
  libelle: string;
  valeurs: ValeurDeFacette[];
}

export interface FacettesVue {
  /** Where the form leads. */
  action: string;
  total: number;
  premieres: Facette[];
  /** « Plus de critères ». */
  autres: Facette[];
}

/** A facet is shown when it parts the actions: two values at least, said of four actions in ten. */
const valeursMin = 2;
const partMin = 0.4;
const premieresMax = 5;

const made = new WeakMap<Atelier, Definition[]>();

/** Facets that are worth showing. */
function utiles(a: Atelier): Definition[] {
  const known = made.get(a);
  if (known) return known;
  const actions = visibles(a);
  const utile = (d: Definition) => {
    const remplies = actions.filter((action) => d.de(action).length > 0);
    return remplies.length >= partMin * actions.length && valeursDe(d, actions).length >= valeursMin;
  };
  const kept = definitions(a).filter(utile);
  made.set(a, kept);
  return kept;
}

function valeursDe({ valeurs, de, rangee }: Definition, actions: readonly Visible[]): ValeurDeFacette[] {
  const nombres = new Map<string, number>();
  for (const action of actions) for (const code of new Set(de(action))) nombres.set(code, (nombres.get(code) ?? 0) + 1);
  const valeursDites = valeurs.flatMap(({ code, libelle, href, dans }) => {
    const nombre = nombres.get(code);
    return nombre === undefined ? [] : [{ code, libelle, href, nombre, incluse: dans !== undefined }];
  });
  return rangee ? valeursDites : parNombre(valeursDites);
}

/** What most actions have comes first; what a value holds stays under it. */
function parNombre(valeurs: readonly ValeurDeFacette[]): ValeurDeFacette[] {
  const familles: ValeurDeFacette[][] = [];
  for (const valeur of valeurs) {
    if (valeur.incluse) familles.at(-1)?.push(valeur);
    else familles.push([valeur]);
  }
  return familles.sort(([x], [y]) => (y?.nombre ?? 0) - (x?.nombre ?? 0)).flat();
}

export function vueFacettes(a: Atelier): FacettesVue {
  const actions = visibles(a);
  const facettes = utiles(a).map((d) => ({ id: d.id, libelle: d.libelle, valeurs: valeursDe(d, actions) }));
  return { action: a.adresses.actions(), total: actions.length, premieres: facettes.slice(0, premieresMax), autres: facettes.slice(premieresMax) };
}

/** What an action has of each facet shown: `public:eleves`. An interview has what its action has. */
export function criteresDe(action: ActionPubliee, a: Atelier): string[] {
  if (action.niveau === 'retire') return [];
  return utiles(a).flatMap(({ id, valeurs, de }) => {
    const codes = new Set(de(action));
    return valeurs.filter(({ code }) => codes.has(code)).map(({ code }) => `${id}:${code}`);
  });
}

/** An edition's page, or its call's, is found with its year and its themes alone. */
export function criteresDEdition({ id, themes }: EditionPubliee, a: Atelier): string[] {
  const siens: Record<string, readonly string[]> = { edition: [id], theme: themes.map((theme) => theme.id) };
  return utiles(a).flatMap((d) => (siens[d.id] ?? []).map((code) => `${d.id}:${code}`));
}

export interface Par {
  facette: string;
  code: string;
  libelleFacette: string;
  libelle: string;
  actions: Visible[];
  voisines: ValeurDeFacette[];
}

/** « Communes comparables »: where the others of the same scale and size are listed; undefined when it is alone, or when its place is not told. */
export function comparablesDe(action: ActionPubliee, a: Atelier): { libelle: string; href: string; nombre: number } | undefined {
  const strate = action.niveau === 'retire' ? undefined : definitions(a).find(({ id }) => id === 'strate');
  if (!strate || action.niveau === 'retire') return undefined;
  const code = codeDeTaille(action);
  const valeur = valeursDe(strate, visibles(a)).find((v) => v.code === code);
  return valeur && valeur.nombre > 1 ? { libelle: valeur.libelle, href: valeur.href, nombre: valeur.nombre } : undefined;
}

/** Values that have no other page than `/actions/par/<facette>/<code>/`: an address lives, whether its facet is worth showing today or not. */
export function valeursEnPropre(a: Atelier): Par[] {
  const actions = visibles(a);
  return definitions(a)
    .filter(({ enPropre }) => enPropre)
    .flatMap((d) => {
      const valeurs = valeursDe(d, actions);
      return valeurs.map(({ code, libelle }) => ({
        facette: d.id,
        code,
        libelleFacette: d.libelle,
        libelle,
        actions: actions.filter((action) => d.de(action).includes(code)),
        voisines: valeurs.filter((valeur) => valeur.code !== code),
      }));
    });
}
