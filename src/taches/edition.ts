/** The edition that a task works on: one of those that are there, the last unless another is named. */
import { OptionInvalide } from '#commands';
import type { Edition, Recueil } from '#recueil';
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
