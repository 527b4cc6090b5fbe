/** What every view of one published recueil shares: addresses, inks, marks, neighbours. Computed once. */
import { addresses, type ActionPubliee, type Addresses, type EditionPubliee, type Encre, type PublishedRecueil } from '#recueil';
import { encresDesEditions } from './encres.ts';
import type { Fichier } from './fichiers.ts';
import { marqueDe } from './marque.ts';
import type { Marque } from './types.ts';

export interface Atelier {
  recueil: PublishedRecueil;
  adresses: Addresses;
  /** Editions from the first to the last. */
  editions: readonly EditionPubliee[];
  /** Actions that have a page, in the order of editions and of the palmarès. */
  actions: readonly ActionPubliee[];
  /** Errors to show on every page of a preview. */
  alertes: string[];
  /** What is known of the files that are offered beside the pages, by address; in dev they are made when they are asked for. */
  fichiers: ReadonlyMap<string, Fichier> | 'a-la-demande';
  encre: (edition: string) => Encre;
  marque: (edition: string) => Marque;
}

const made = new WeakMap<PublishedRecueil, Map<string, Atelier>>();

interface Autour {
  alertes: string[];
  fichiers: Atelier['fichiers'];
}
const rien: Autour = { alertes: [], fichiers: new Map() };

/** `base` is the folder under which the site is served, with both slashes. */
export function atelier(recueil: PublishedRecueil, base: string, autour: Partial<Autour> = {}): Atelier {
  const { alertes, fichiers } = { ...rien, ...autour };
  const known = made.get(recueil) ?? new Map<string, Atelier>();
  made.set(recueil, known);
  const before = known.get(base);
  const one = before?.fichiers === fichiers ? before : build(recueil, base, { alertes, fichiers });
  known.set(base, one);
  return one;
}

function build(recueil: PublishedRecueil, base: string, { alertes, fichiers }: Autour): Atelier {
  const { editions } = recueil;
  const encres = encresDesEditions(editions);
  const encre = (id: string) => encres.get(id) ?? 'encre';
  const marques = new Map(editions.map((edition, rang) => [edition.id, marqueDe(edition, { rang, encre: encre(edition.id), recueil })]));
  return {
    recueil,
    adresses: addresses(base),
    editions,
    actions: editions.flatMap((edition) => [...edition.actions].sort(dansLePalmares(recueil, edition))),
    alertes,
    fichiers,
    encre,
    marque: (id) => {
      const marque = marques.get(id);
      if (!marque) throw new Error(`no such edition is published: ${id}`);
      return marque;
    },
  };
}

/** Order of a palmarès: themes of the edition, kind of distinction, rank, then folder. */
export function dansLePalmares({ vocabulaires }: PublishedRecueil, { themes }: EditionPubliee) {
  const theme = (a: ActionPubliee) => themes.findIndex((t) => t.id === a.theme) + 1 || themes.length + 1;
  const distinction = (a: ActionPubliee) => ('distinction' in a ? vocabulaires.distinctions.findIndex((d) => d.code === a.distinction?.type) + 1 : 0) || 99;
  const rang = (a: ActionPubliee) => ('distinction' in a && a.distinction?.rang) || 99;
  return (a: ActionPubliee, b: ActionPubliee) => theme(a) - theme(b) || distinction(a) - distinction(b) || rang(a) - rang(b) || (a.slug < b.slug ? -1 : 1);
}
