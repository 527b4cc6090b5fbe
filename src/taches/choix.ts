/** Lists that several tasks choose from. */
import type { Recueil } from '#recueil';
import type { Choix } from './tache.ts';

/** The latest first. */
export const editions = (recueil: Recueil | undefined): readonly Choix[] =>
  (recueil?.editions ?? []).map(({ id, edition }) => ({ valeur: id, dit: edition?.data.libelle ? `${id} (${edition.data.libelle})` : id })).reverse();

export const themes = (recueil: Recueil | undefined): readonly Choix[] => (recueil?.themes.data ?? []).map(({ id, libelle }) => ({ valeur: id, dit: libelle }));

/** `<edition>/<slug>`, so that one field is enough to name an action. */
export const actions = (recueil: Recueil | undefined): readonly Choix[] =>
  (recueil?.editions ?? [])
    .flatMap((edition) => edition.actions)
    .map(({ edition, slug, action }) => ({ valeur: `${edition}/${slug}`, dit: `${edition}, ${titre(action?.data.titre) ?? slug}` }))
    .reverse();

const titre = (valeur: unknown) => (typeof valeur === 'string' ? valeur : undefined);
