import { rule } from './rule.ts';

/** What stands where the three dashes should be, if that is known. */
interface Faits {
  ferme: boolean;
  /** A dash of Word or of Google Docs, dashes too few or too many. */
  tiret?: string;
  /** The last line that still reads as front matter. */
  apres?: string;
  /** Nothing at all in the file; lines before the first dashes. */
  vide?: boolean;
  avant?: boolean;
}

const conseil = 'l’en-tête tient entre deux lignes « --- », la première tout en haut du fichier';

export const enTeteAbsent = rule('en-tete-absent', 'error', ({ ferme, tiret, apres, vide, avant }: Faits) => {
  if (vide) return { message: 'ce fichier est vide', hint: 'écrivez son en-tête entre deux lignes « --- », ou ôtez le fichier' };
  if (tiret)
    return { message: `« ${tiret} » n’est pas la ligne de trois tirets qui ${ferme ? 'ferme' : 'ouvre'} l’en-tête`, hint: 'remplacez cette ligne par trois tirets simples : ---' };
  if (avant) return { message: 'l’en-tête ne commence pas à la première ligne du fichier', hint: 'ôtez ce qui précède la ligne « --- »' };
  if (apres) return { message: 'l’en-tête n’est jamais fermé', hint: `ajoutez une ligne « --- » après « ${apres} »` };
  return { message: ferme ? 'l’en-tête commencé ici n’est jamais fermé' : 'ce fichier ne commence pas par un en-tête', hint: conseil };
});
