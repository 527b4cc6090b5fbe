/** The edition that a task works on: one of those that are there, the last unless another is named. */
import { OptionInvalide } from '#commands';
import type { Action, Edition, Recueil } from '#recueil';
import type { Choix, Valeurs } from './tache.ts';

/** The latest first. */
export const choixDEdition = (recueil: Recueil | undefined): Choix[] =>
  [...(recueil?.editions ?? [])].reverse().map(({ id, edition }) => ({ valeur: id, dit: edition?.data.libelle ? `${id} (${edition.data.libelle})` : id }));

export function editionDemandee({ edition: id }: Valeurs, { editions }: Recueil): Edition {
  const trouvee = typeof id === 'string' && id !== '' ? editions.find((edition) => edition.id === id) : editions.at(-1);
  if (trouvee) return trouvee;
  throw new OptionInvalide(
    editions.length === 0
      ? 'il n’y a aucune édition dans ces contenus'
      : `--edition ${String(id)} : cette édition n’existe pas ; choisissez parmi ${editions.map((edition) => edition.id).join(', ')}`,
  );
}

/** Every action by `edition/slug`, those of the latest edition first. */
export const choixDAction = (recueil: Recueil | undefined): Choix[] =>
  [...(recueil?.editions ?? [])]
    .reverse()
    .flatMap(({ id, actions }) => actions.map(({ slug, action }) => ({ valeur: `${id}/${slug}`, dit: `${id}, ${action?.data.titre ?? slug}` })));

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
