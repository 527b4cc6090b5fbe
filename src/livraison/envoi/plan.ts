/** What must be sent, in an order in which no page ever leads to what is not there yet. */
import { estCache } from '../entetes/index.ts';
import type { FichierInventorie } from '../inventaire.ts';
import type { Mis } from './manifeste.ts';

export interface Plan {
  /** Sent one rank after the other. */
  rangs: FichierInventorie[][];
  /** Deleted last: pages, then what they were drawn with. */
  suppressions: string[];
  /** Already there. */
  inchanges: number;
}

/** What names the others: homes, lists, feeds, the search index's door. They come when all that they name is there. */
const ANNONCE = /^[^/]*\.html$|^[^/]+\/index\.html$|\.xml$|^robots\.txt$|^pagefind\/pagefind-entry\.json$|suggestions\.json$/;
const rangDe = (chemin: string): number => (ANNONCE.test(chemin) ? 2 : chemin.endsWith('.html') ? 1 : 0);

export function planifier(locaux: readonly FichierInventorie[], mis: Mis): Plan {
  const aEnvoyer = locaux.filter(({ chemin, sha256 }) => mis.get(chemin) !== sha256);
  const presents = new Set(locaux.map(({ chemin }) => chemin));
  // What only the server reads (`.htaccess`) is sent when asked for, and stays: forgetting a box must not take its protections away.
  const suppressions = [...mis.keys()].filter((chemin) => !presents.has(chemin) && !estCache(chemin)).sort((a, b) => rangDe(b) - rangDe(a) || (a < b ? -1 : 1));
  return { rangs: [0, 1, 2].map((rang) => aEnvoyer.filter(({ chemin }) => rangDe(chemin) === rang)), suppressions, inchanges: locaux.length - aEnvoyer.length };
}
