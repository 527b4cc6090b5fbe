/** What only an instant can tell: public texts that lead to what is not public yet, and what is held back. */
import { checkNomsRetires } from './checks/noms-retires.ts';
import { toutesLesActions, type Recueil } from './corpus.ts';
import type { Diagnostic } from './diagnostics.ts';
import type { Document } from './document.ts';
import type { PublishedRecueil } from './published.ts';
import { instantOfAppel, instantsOfAction, instantsOfEdition, released } from './release.ts';
import { lienRetenu } from './rules/lien-retenu.ts';
import { reporterFor } from './rules/rule.ts';

/** Links from public texts to hidden actions, whose messages do not name what is hidden; names that a public text says still. */
export function checkPublished(recueil: Recueil, published: PublishedRecueil): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const shown = new Set(published.editions.flatMap((edition) => edition.actions.map(({ edition: id, slug }) => `${id}/${slug}`)));
  // A link to nothing at all is a dead one: `checkLinks` says so.
  const there = new Set(toutesLesActions(recueil).map(({ edition, slug }) => `${edition}/${slug}`));
  for (const { file, survey } of publicDocuments(recueil, published)) {
    for (const { edition, slug, place } of survey.actions)
      if (there.has(`${edition}/${slug}`) && !shown.has(`${edition}/${slug}`)) reporterFor(file, diagnostics)(lienRetenu, place, {});
  }
  checkNomsRetires(recueil, published.instant, publicDocuments(recueil, published), diagnostics);
  return diagnostics;
}

/** The documents of which something is shown. */
export function publicDocuments(recueil: Recueil, published: PublishedRecueil): Document<unknown>[] {
  return published.editions.flatMap((shown) => {
    const edition = recueil.editions.find((e) => e.id === shown.id);
    if (!edition) return [];
    const own = [...(shown.fiches ? [edition.edition] : []), ...(shown.appel ? [edition.appel] : [])];
    const actions = shown.actions.flatMap((action) => {
      const from = edition.actions.find((a) => a.slug === action.slug && a.theme === action.theme);
      if (!from || action.niveau !== 'fiche') return [];
      return [from.action, ...(action.jury ? [from.jury] : []), ...(action.entretien ? [from.entretien] : [])];
    });
    return [...own, ...actions].filter((document) => document !== undefined);
  });
}

export interface Bilan {
  editions: number;
  actions: number;
  entretiens: number;
  /** Parts that exist and are not released at the instant, drafts included. */
  retenues: number;
}

/** What was published and how much is held back, for the last line of a build. */
export function bilan(recueil: Recueil, published: PublishedRecueil, instant: number): Bilan {
  const { fuseau } = recueil.config.data;
  const actions = published.editions.flatMap((edition) => edition.actions);
  let retenues = 0;
  const held = (condition: boolean) => (retenues += condition ? 1 : 0);
  for (const edition of recueil.editions) {
    const parts = released(instantsOfEdition(edition, fuseau), instant);
    held(edition.edition !== undefined && (edition.edition.data.etat !== 'publie' || !parts.has('fiches')));
    held(edition.appel !== undefined && (edition.appel.data.etat !== 'publie' || (instantOfAppel(edition, fuseau) ?? Infinity) > instant));
    for (const action of edition.actions) {
      const own = released(instantsOfAction(action, edition, fuseau), instant);
      // An action of an edition that is not published has no page, whatever its own state.
      const open = edition.edition?.data.etat === 'publie' && action.action?.data.etat === 'publie';
      held(action.action !== undefined && action.action.data.etat !== 'retire' && (!open || !own.has('fiches')));
      held(action.jury !== undefined && (!open || action.jury.data.etat !== 'publie' || !own.has('jury')));
      held(action.entretien !== undefined && (!open || action.entretien.data.etat !== 'publie' || !own.has('entretiens')));
    }
  }
  return { editions: published.editions.length, actions: actions.length, entretiens: actions.filter((a) => a.niveau === 'fiche' && a.entretien).length, retenues };
}
