/** From pages found to passages shown: which section, in whose voice, in the typography of the page. */
import { restore, restoreText, type Graphies, type Morceau } from '#search/client';
import { detacher } from './detacher.ts';
import type { PageTrouvee, SousResultat } from './pagefind.ts';

export interface PassageTrouve {
  href: string;
  voix: string;
  /** Title of its section; absent at the head of the page. */
  section?: Morceau[];
  extrait: Morceau[];
}

export interface PageVue {
  href: string;
  titre: Morceau[];
  sorte: string;
  /** Edition and folder: an action and its interview have the same. */
  cle: string;
  encre: string;
  tuile?: string;
  distinction?: string;
  lieu?: string;
  /** In the order of the page. */
  passages: PassageTrouve[];
  /** Passages found that are not among them. */
  autres: number;
}

/** A page shows its best passages: three tell enough to open it. */
const montres = 3;

const score = ({ weighted_locations }: SousResultat): number => weighted_locations.reduce((sum, at) => sum + at.balanced_score, 0);

export function pageVue(page: PageTrouvee, graphies: Graphies): PageVue {
  const one = (name: keyof PageTrouvee['filters']): string => page.filters[name]?.[0] ?? '';
  const text = (value: string | undefined): string => restoreText(value ?? '', graphies);
  const best = [...page.sub_results].sort((a, b) => score(b) - score(a)).slice(0, montres);
  const { distinction, lieu } = page.meta;
  return {
    href: page.url,
    titre: restore(marked(page), graphies),
    sorte: one('sorte'),
    cle: page.url.split('/').slice(-3, -1).join('/'),
    encre: one('encre'),
    ...(one('tuile') ? { tuile: one('tuile') } : {}),
    ...(distinction ? { distinction: text(distinction) } : {}),
    ...(lieu ? { lieu: text(lieu) } : {}),
    passages: page.sub_results.filter((sub) => best.includes(sub)).map((sub) => passage(sub, one('voix'), graphies)),
    autres: page.sub_results.length - best.length,
  };
}

/** The title with its marks: it opens the page's text, of which Pagefind says where words were found. */
function marked({ content, locations, meta }: PageTrouvee): string {
  const words = (meta.title ?? '').split(/\s+/);
  const found = new Set(locations);
  const same = content
    .split(/\s+/)
    .slice(0, words.length)
    .every((word, i) => word.startsWith(words[i] ?? ''));
  return words.map((word, i) => (same && found.has(i) ? `<mark>${escaped(word)}</mark>` : escaped(word))).join(' ');
}

const escaped = (text: string): string => text.replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** What is left of the head once its title is off: a place, a year, are shown beside it already. */
const bref = 8;

function passage({ title, url, excerpt, anchor }: SousResultat, voixDePage: string, graphies: Graphies): PassageTrouve {
  const bar = anchor ? title.indexOf('|') : -1;
  const { titre, reste } = detacher(excerpt, anchor ? anchor.text : title);
  const tells = reste.includes('<mark>') || (anchor === undefined ? reste.split(' ').length >= bref : reste !== '');
  return {
    href: url,
    voix: bar > 0 ? title.slice(0, bar) : voixDePage,
    ...(bar > 0 ? { section: titre === undefined ? [{ texte: title.slice(bar + 1), marque: false }] : restore(titre, graphies) } : {}),
    extrait: tells ? restore(reste, graphies) : [],
  };
}
