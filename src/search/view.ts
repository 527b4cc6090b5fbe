/** The search view: what is published, page by page, and nothing else. */
import type { PublishedRecueil } from '#recueil';
import { pageDAction } from './action.ts';
import { pageDAppel, pageDEdition, pageDEntretien } from './edition.ts';
import { avecSigles } from './sigles.ts';
import type { Dire, PageCherchable } from './types.ts';

/** Pages that search knows, in the order of their addresses. */
export function searchView(recueil: PublishedRecueil, dire: Dire): PageCherchable[] {
  const pages = recueil.editions.flatMap((edition) => [
    pageDEdition(edition, dire),
    pageDAppel(edition, recueil, dire),
    ...edition.actions.flatMap((action) => [pageDAction(action, recueil, dire), action.niveau === 'fiche' ? pageDEntretien(action, dire) : undefined]),
  ]);
  return pages
    .filter((page) => page !== undefined)
    .map(avecSigles(recueil.glossaire))
    .sort((a, b) => (a.chemin < b.chemin ? -1 : 1));
}
