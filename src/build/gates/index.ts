/** Checks on a finished output folder, before it may take the place of the site. */
import { adressesGate, type Promesses } from './adresses.ts';
import { anchors } from './anchors.ts';
import { csp } from './csp.ts';
import { leaksGate, type Aiguilles } from './leaks.ts';
import { prepareSearch } from './leak-search.ts';
import { links } from './links.ts';
import { pagesGate } from './pages.ts';
import { redact } from './redact.ts';
import { openSite } from './site.ts';
import { thirdParty } from './third-party.ts';
import type { Gate, Porte, Probleme } from './types.ts';
import { weightsGate, type Budget } from './weights.ts';

export { lireAdresses, type Promesses } from './adresses.ts';
export { groupProblems } from './group.ts';
export { quotesHidden } from './leak-search.ts';
export type { Aiguilles } from './leaks.ts';
export type { Probleme } from './types.ts';
export { BUDGETS, type Budget } from './weights.ts';

export interface GatesOptions {
  /** Path of the site on its host: `/` or `/recueil/`. */
  base: string;
  /** Public address of the site, if known: its own addresses written in full are then checked too. */
  origine?: string;
  /** Addresses (or files) of all pages that must be there. */
  pages: Iterable<string>;
  /** What was published already; nothing unless it is said. */
  promesses?: Promesses;
  aiguilles: Aiguilles;
  budgets: readonly Budget[];
}

/** Gravest first: the order in which problems are shown. */
const ORDER: readonly Porte[] = ['leaks', 'pages', 'adresses', 'links', 'anchors', 'third-party', 'csp', 'weights'];

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const inOrder = (a: Probleme, b: Probleme): number => ORDER.indexOf(a.gate) - ORDER.indexOf(b.gate) || compare(a.fichier, b.fichier) || compare(a.message, b.message);

/**
 * Runs all gates on a finished folder.
 * @returns problems, gravest first, then by file; none quotes what the needles hide. Empty: the folder may be published
 * @throws when the folder cannot be read
 */
export async function runGates(
  dossier: string,
  { base, origine, pages, promesses = { publiees: [], instant: 0, deplacees: new Set() }, aiguilles, budgets }: GatesOptions,
): Promise<Probleme[]> {
  const site = await openSite(dossier, { base, ...(origine ? { origine } : {}) });
  const gates: Record<Porte, Gate> = {
    leaks: leaksGate(aiguilles),
    pages: pagesGate(pages),
    adresses: adressesGate(promesses),
    links,
    anchors,
    'third-party': thirdParty,
    csp,
    weights: weightsGate(budgets),
  };
  const recherche = prepareSearch(aiguilles.textes);
  const found: Probleme[] = [];
  for (const porte of ORDER) found.push(...(await gates[porte](site)).map((p) => redact(recherche, p)));
  return found.sort(inOrder);
}
