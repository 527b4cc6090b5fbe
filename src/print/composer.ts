/**
 * A document is set, looked at, and set again where a page can be better filled: what a compositor does.
 * Fiches in trouble are tried by themselves, since each begins a page: the whole is set twice, seldom three times.
 */
import type { Compile } from './compile.ts';
import type { DocumentImprime } from './document.ts';
import { estLivre, imposer, pareille } from './imposer.ts';
import { blanchesApres } from './papier.ts';
import { appliquer, choisirFiches, type Retouche, type Retouches } from './retouches.ts';

type Donnees = DocumentImprime['donnees'];
export type Compiler = (donnees: Donnees, gabarit?: string) => Compile;

/** What is known of a tall block: where the text stood before it, and the page on which it fell. */
export interface Bloc {
  zone: string;
  quoi: string;
  page: number;
  /** Part of the page that was filled before it. */
  plein?: number;
}

/** A last page that is less filled than this is worth a try. */
const aTenter = 0.45;

export function composer(donnees: Donnees, compiler: Compiler): { compile: Compile; blanches: number } {
  const { mises, compile } = mettreEnPage(donnees, compiler);
  const blanches = donnees['feuilles'] === true ? blanchesApres(compile.pages) : 0;
  return { compile: blanches > 0 ? compiler({ ...mises, blanches }) : compile, blanches };
}

/** What was set last, and how it fell. */
interface Mise {
  mises: Donnees;
  compile: Compile;
}

function mettreEnPage(donnees: Donnees, compiler: Compiler): Mise {
  const { mises, compile } = remplir(donnees, compiler);
  return imposee(mises, compile, compiler);
}

/** Set, and set again with what fills its pages better. A long volume is one part at a time (print/relier.ts). */
export function remplir(donnees: Donnees, compiler: Compiler): Mise {
  const premiere = compiler(donnees);
  const retouches = regler(premiere, (essais) => compiler(choisirFiches(donnees, essais), 'fiches'));
  if (retouches.size === 0) return { mises: donnees, compile: premiere };
  const mises = appliquer(donnees, retouches);
  return { mises, compile: compiler(mises) };
}

/** What to change in which fiches. One thing is tried after another, and kept where it does not cost a page. */
function regler(premiere: Compile, essayer: (essais: Retouches) => Compile): Retouches {
  const retenues = new Map<string, Retouche>();
  const pages = new Map(premiere.fins.map((fin) => [fin.id, pagesDe(fin)]));
  let vus = premiere;
  const tenter = (zones: readonly string[], change: Retouche, garder: (avant: number, apres: number) => boolean) => {
    if (zones.length === 0) return;
    // What was seen of the other fiches in trouble is wanted at the next try.
    const essais = new Map<string, Retouche>([...retenues, ...zones.map((zone) => [zone, joindre(retenues.get(zone), change)] as const)]);
    const essai = essayer(essais);
    for (const fin of essai.fins.filter(({ id }) => zones.includes(id))) {
      if (!garder(pages.get(fin.id) ?? 0, pagesDe(fin))) continue;
      retenues.set(fin.id, joindre(retenues.get(fin.id), change));
      pages.set(fin.id, pagesDe(fin));
      vus = remplacer(vus, essai, fin.id);
    }
  };
  const nonPlus = (avant: number, apres: number) => apres <= avant;
  // A short fiche that does not hold on its page is set as a long one: its margin would be full, and its second page bare.
  tenter(
    vus.fins.filter((fin) => fin.format === 'court' && pagesDe(fin) > 1).map(({ id }) => id),
    { court: false },
    nonPlus,
  );
  // Facts come first: where they fall decides where the jury's band falls.
  for (const quoi of ['reperes', 'jury']) tenter(trous(vus, quoi), { flottants: [quoi] }, nonPlus);
  tenter(
    vus.fins.filter((fin) => pagesDe(fin) > 1 && fin.plein < aTenter).map(({ id }) => id),
    { serre: true },
    (avant, apres) => apres < avant,
  );
  return retenues;
}

const pagesDe = ({ debut, page }: Compile['fins'][number]) => page - debut + 1;
const joindre = (deja: Retouche = {}, change: Retouche): Retouche => ({ ...deja, ...change, flottants: [...(deja.flottants ?? []), ...(change.flottants ?? [])] });

/** What is now known of one fiche takes the place of what was. */
function remplacer(vus: Compile, essai: Compile, zone: string): Compile {
  const autres = <T>(liste: readonly T[], nouvelle: readonly T[], de: (un: T) => string) => [...liste.filter((un) => de(un) !== zone), ...nouvelle.filter((un) => de(un) === zone)];
  return {
    ...vus,
    fins: autres(vus.fins, essai.fins, ({ id }) => id),
    avant: autres(vus.avant, essai.avant, ({ zone: z }) => z),
    blocs: autres(vus.blocs, essai.blocs, ({ zone: z }) => z),
  };
}

/** Fiches where a block went over to the next page and left a hole behind it, low on the page. */
function trous({ avant, blocs }: Compile, quoi: string): string[] {
  return avant
    .filter((place) => place.quoi === quoi && (place.plein ?? 0) > 0.25 && (place.plein ?? 0) < 0.92)
    .filter(({ zone, page }) => blocs.some((bloc) => bloc.zone === zone && bloc.quoi === quoi && bloc.page > page))
    .map(({ zone }) => zone);
}

/** Parts whose opener fell on the wrong side are put right last: their lengths are known then. */
function imposee(donnees: Donnees, compile: Compile, compiler: Compiler): Mise {
  if (!estLivre(donnees) || donnees.parties.length === 0) return { mises: donnees, compile };
  const impose = imposer(donnees, compile.ouvertures);
  if (pareille(donnees, impose)) return { mises: donnees, compile };
  const mises = { ...donnees, ...impose };
  return { mises, compile: compiler(mises) };
}
