/** What the tasks about candidacies share: which editions and themes there are. */
import { OptionInvalide } from '#commands';
import type { Recueil } from '#recueil';
import type { Choix, Compte, Valeurs } from './tache.ts';

export const sansRecueil: Compte = { code: 1, phrase: 'Le recueil ne peut pas être lu : lancez « verifier », et corrigez d’abord ce qu’il dit.' };

export const themeInconnu = 'theme-inconnu';

/** The latest first. */
export const editions = (recueil: Recueil | undefined): Choix[] =>
  [...(recueil?.editions ?? [])].reverse().map(({ id, edition }) => ({ valeur: id, dit: edition?.data.libelle ?? id }));

export const themes = (recueil: Recueil | undefined): Choix[] => [
  { valeur: themeInconnu, dit: 'Pas encore connu' },
  ...(recueil?.themes.data ?? []).map(({ id, libelle }) => ({ valeur: id, dit: libelle })),
];

export function editionDe(recueil: Recueil, demandee: Valeurs[string]): Recueil['editions'][number] {
  const edition = recueil.editions.find(({ id }) => id === demandee);
  if (edition) return edition;
  throw new OptionInvalide(
    `L’édition « ${String(demandee)} » n’existe pas. Celles du recueil : ${recueil.editions.map(({ id }) => id).join(', ')}. Pour en ouvrir une : la tâche « Nouvelle édition ».`,
  );
}

export function themeDe(recueil: Recueil, { id, edition }: Recueil['editions'][number], demande: Valeurs[string]): string {
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
