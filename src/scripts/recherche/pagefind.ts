/** What of pagefind.js the search page uses. It is loaded at the first query, with the spellings that excerpts get back. */
import type { CriteresEcrits, Graphies } from '#search/client';
import type { Criteres } from '../facettes/choix.ts';

export interface SousResultat {
  /** `voix|titre` of a section (src/search/index-html.ts); the page's title for its head. */
  title: string;
  url: string;
  /** Text with `<mark>` around words found; `<` and `>` are escaped. */
  excerpt: string;
  anchor?: { id: string; text: string };
  weighted_locations: { balanced_score: number }[];
}

export interface PageTrouvee {
  url: string;
  content: string;
  /** Ranks of the words found in `content`. */
  locations: number[];
  meta: { title?: string; distinction?: string; lieu?: string };
  filters: Partial<Record<'sorte' | 'edition' | 'voix' | 'encre' | 'tuile', string[]>>;
  sub_results: SousResultat[];
}

export interface Resultat {
  /** Name of its fragment. */
  id: string;
  data: () => Promise<PageTrouvee>;
}

export interface Pagefind {
  options: (options: { excerptLength: number; excerptEllipsis: string }) => Promise<void>;
  search: (query: string) => Promise<{ results: Resultat[] }>;
}

export interface Moteur {
  pagefind: Pagefind;
  graphies: Graphies;
  /** What a result may be chosen by. */
  criteresDe: (resultat: Resultat) => Criteres;
  /** Words of the corpus: asked for when one is not found. */
  vocabulaire: () => Promise<readonly string[]>;
}

/** `index` is the absolute address of Pagefind's folder. Throws when there is none: in dev, or off line. */
export async function charger(index: string): Promise<Moteur> {
  const lire = <T>(name: string, sinon: T): Promise<T> =>
    fetch(`${index}${name}.json`, { cache: 'no-cache' }).then((answer) => (answer.ok ? (answer.json() as Promise<T>) : sinon));
  const [pagefind, graphies, ecrits] = await Promise.all([
    import(/* @vite-ignore */ `${index}pagefind.js`) as Promise<Pagefind>,
    lire<Graphies>('graphies', {}),
    lire<CriteresEcrits>('criteres', { criteres: [], pages: {} }),
  ]);
  await pagefind.options({ excerptLength: 28, excerptEllipsis: '…' });
  let mots: Promise<readonly string[]> | undefined;
  return {
    pagefind,
    graphies,
    criteresDe: ({ id }) => new Set((ecrits.pages[id] ?? []).map((rang) => ecrits.criteres[rang] ?? '')),
    vocabulaire: () => (mots ??= lire<string[]>('vocabulaire', [])),
  };
}
