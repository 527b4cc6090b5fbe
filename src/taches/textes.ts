/** Which texts a task is about: fields shared by `formater` and `relire`. The session is open. */
import { OptionInvalide, type Cadre } from '#commands';
import { prefixe, sessionOptions } from '#session';
import type { Champ, Valeurs } from './tache.ts';

export const choixDeTextes: readonly Champ[] = [
  {
    nom: 'edition',
    titre: 'Édition',
    aide: 'Les textes d’une édition seulement.',
    genre: 'texte',
    choix: (recueil) => (recueil?.editions ?? []).map(({ id }) => ({ valeur: id, dit: id })),
    exemple: '2019',
  },
  { nom: 'fichier', titre: 'Fichier', aide: 'Un seul fichier.', genre: 'fichier', exemple: 'content/editions/2019/edition.mdx' },
];

const texte = (valeur: Valeurs[string]) => (typeof valeur === 'string' && valeur !== '' ? valeur : undefined);

/** The texts that were asked for; throws when there is none. */
export async function lesTextes(valeurs: Valeurs, cadre: Cadre) {
  const { textesChoisis } = await import('#correction');
  const choix = { edition: texte(valeurs['edition']), fichier: texte(valeurs['fichier']) };
  const textes = textesChoisis({ racine: sessionOptions().contenu, prefixe: prefixe() }, choix, cadre.projet);
  if (textes.length === 0)
    throw new OptionInvalide(
      `aucun texte ${choix.fichier ? `ne répond à « ${choix.fichier} » : il faut un fichier .mdx de content/` : `dans l’édition « ${choix.edition ?? ''} »`}`,
    );
  return textes;
}
