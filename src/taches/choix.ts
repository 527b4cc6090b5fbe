/** Lists that several tasks choose from. */
import type { Recueil } from '#recueil';
import type { Choix } from './tache.ts';

/** The latest first. */
export const editions = (recueil: Recueil | undefined): Choix[] =>
  (recueil?.editions ?? []).map(({ id, edition }) => ({ valeur: id, dit: edition?.data.libelle ? `${id} (${edition.data.libelle})` : id })).reverse();

export const themes = (recueil: Recueil | undefined): Choix[] => (recueil?.themes.data ?? []).map(({ id, libelle }) => ({ valeur: id, dit: libelle }));

/** The folder of what has no theme yet. */
export const themeInconnu = 'theme-inconnu';

export const themesOuInconnu = (recueil: Recueil | undefined): Choix[] => [{ valeur: themeInconnu, dit: 'Pas encore connu' }, ...themes(recueil)];

/** Every action by `<edition>/<slug>`, so that one field is enough to name it; those of the latest edition first. */
export const actions = (recueil: Recueil | undefined): Choix[] =>
  [...(recueil?.editions ?? [])]
    .reverse()
    .flatMap(({ id, actions: siennes }) => siennes.map(({ slug, action }) => ({ valeur: `${id}/${slug}`, dit: `${id}, ${action?.data.titre ?? slug}` })));
