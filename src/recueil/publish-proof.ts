/** A proof: one action as its bearer may read it before it comes out (docs/adr/0015). */
import { pick, type Border } from './border.ts';
import type { Action, Edition, Recueil } from './corpus.ts';
import { fiche, nomsOf } from './publish-action.ts';
import type { ActionPubliee, EditionPubliee, PublishedRecueil } from './published.ts';
import { instantsOfAction, released } from './release.ts';

/** One action, and of its edition no more than what names it: neither its jury, nor its editorial, nor its call, nor another theme. */
export function publishProof(recueil: Recueil, epreuve: string, at: Border & { publiques: ReadonlySet<string> }): Pick<PublishedRecueil, 'pages' | 'editions'> {
  const editions = recueil.editions.flatMap((edition): EditionPubliee[] => {
    const action = edition.actions.find(({ slug }) => `${edition.id}/${slug}` === epreuve);
    const document = edition.edition;
    if (!action?.action || action.action.data.etat === 'retire' || document?.data.etat === 'retire') return [];
    return [
      {
        id: edition.id,
        ...(document ? pick(document.data, ['ordinal', 'libelle']) : {}),
        themes: recueil.themes.data.filter(({ id }) => id === action.theme),
        annoncee: false,
        sources: [],
        actions: [proofOfAction(action, action.action, edition, at)],
      },
    ];
  });
  return { pages: [], editions };
}

/** All of action.mdx but what the jury gave, until the palmarès: only the instant counts, since a proof is read before `etat: publie`. */
function proofOfAction(action: Action, document: NonNullable<Action['action']>, edition: Edition, at: Border): ActionPubliee {
  const instants = instantsOfAction(action, edition, at.fuseau);
  const palmares = released(instants, at.instant).has('palmares') ? pick(document.data, ['distinction']) : { palmaresAVenir: true as const };
  return { niveau: 'fiche', ...nomsOf(action, document), ...palmares, ...fiche(action, document, instants, at) };
}
