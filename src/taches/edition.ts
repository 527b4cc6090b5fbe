/** The edition, theme and action that a task works on. What is not there is refused in French, with what is. */
import { OptionInvalide } from '#commands';
import type { Action, Edition, Recueil } from '#recueil';
import { themeInconnu } from './choix.ts';
import type { Compte, Valeurs } from './tache.ts';

export const sansRecueil: Compte = { code: 1, phrase: 'Le recueil ne peut pas être lu : lancez « verifier », et corrigez d’abord ce qu’il dit.' };

/** The one that must be named. */
export function editionDe(recueil: Recueil, demandee: Valeurs[string]): Edition {
  const edition = recueil.editions.find(({ id }) => id === demandee);
  if (edition) return edition;
  throw new OptionInvalide(
    `L’édition « ${String(demandee)} » n’existe pas. Celles du recueil : ${recueil.editions.map(({ id }) => id).join(', ')}. Pour en ouvrir une : la tâche « Nouvelle édition ».`,
  );
}

/** The one that is named, else the last. */
export function editionDemandee({ edition: id }: Valeurs, recueil: Recueil): Edition {
  if (id !== undefined && id !== '') return editionDe(recueil, id);
  const derniere = recueil.editions.at(-1);
  if (derniere) return derniere;
  throw new OptionInvalide('Il n’y a aucune édition dans ces contenus. Pour en ouvrir une : la tâche « Nouvelle édition ».');
}

/** One of the edition's themes; none yet is `theme-inconnu`. */
export function themeDe(recueil: Recueil, { id, edition }: Edition, demande: Valeurs[string]): string {
  if (demande === undefined || demande === '' || demande === themeInconnu) return themeInconnu;
  const admis = edition?.data.themes ?? [];
  if (typeof demande === 'string' && admis.includes(demande)) return demande;
  const connu = recueil.themes.data.some((theme) => theme.id === demande);
  throw new OptionInvalide(
    connu
      ? `Le thème « ${String(demande)} » n’est pas de l’édition ${id} : ajoutez-le à « themes » dans son edition.mdx, ou choisissez ${[...admis, themeInconnu].join(', ')}.`
      : `Le thème « ${String(demande)} » n’existe pas. Ceux de l’édition ${id} : ${[...admis, themeInconnu].join(', ')}.`,
  );
}

/** One action: by `edition/slug`, or by its folder's name beside the edition. Throws in French when there is none. */
export function actionDemandee(valeurs: Valeurs, recueil: Recueil): { edition: Edition; action: Action } {
  const demande = typeof valeurs['action'] === 'string' ? valeurs['action'] : '';
  const [avant, apres] = demande.includes('/') ? demande.split('/') : [undefined, demande];
  const dite = typeof valeurs['edition'] === 'string' && valeurs['edition'] !== '' ? valeurs['edition'] : undefined;
  if (avant !== undefined && dite !== undefined && avant !== dite) throw new OptionInvalide(`--action ${demande} : cette action n’est pas de l’édition ${dite}`);
  const edition = editionDemandee({ edition: avant ?? dite }, recueil);
  const action = edition.actions.find(({ slug }) => slug === apres);
  if (action) return { edition, action };
  throw new OptionInvalide(`--action ${demande} : cette action n’est pas dans l’édition ${edition.id} ; choisissez parmi ${edition.actions.map(({ slug }) => slug).join(', ')}`);
}
