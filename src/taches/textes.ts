/** Which texts a task is about: fields shared by `formater` and `relire`. The session is open. */
import { OptionInvalide, type Cadre } from '#commands';
import type { Recueil } from '#recueil';
import { prefixe, sessionOptions } from '#session';
import type { Champ, Choix, Valeurs } from './tache.ts';
import { texteDe } from './valeurs.ts';

/** Texts of the editions, by the names that messages give them. */
const fichiersDe = (recueil: Recueil | undefined): readonly Choix[] =>
  (recueil?.editions ?? [])
    .flatMap(({ edition, appel, actions }) => [edition, appel, ...actions.flatMap(({ action, jury, entretien }) => [action, jury, entretien])])
    .flatMap((document) => (document ? [{ valeur: document.file, dit: document.file }] : []));

export const choixDeTextes: readonly Champ[] = [
  {
    nom: 'edition',
    titre: 'Édition',
    aide: 'Les textes d’une édition seulement.',
    genre: 'texte',
    choix: (recueil) => (recueil?.editions ?? []).map(({ id }) => ({ valeur: id, dit: id })),
    exemple: '2019',
  },
  {
    nom: 'fichier',
    titre: 'Fichier',
    aide: 'Un seul fichier, par son nom.',
    genre: 'texte',
    choix: (recueil) => fichiersDe(recueil),
    exemple: 'content/editions/2019/edition.mdx',
  },
];

/** The texts that were asked for; throws when there is none. */
export async function lesTextes(valeurs: Valeurs, cadre: Cadre, noms?: RegExp) {
  const { textesChoisis } = await import('#correction');
  const choix = { edition: texteDe(valeurs, 'edition'), fichier: texteDe(valeurs, 'fichier') };
  const textes = textesChoisis({ racine: sessionOptions().contenu, prefixe: prefixe() }, choix, cadre.projet, noms);
  if (textes.length === 0)
    throw new OptionInvalide(
      `aucun texte ${choix.fichier ? `ne répond à « ${choix.fichier} » : il faut un fichier .mdx de content/` : `dans l’édition « ${choix.edition ?? ''} »`}`,
    );
  return textes;
}
