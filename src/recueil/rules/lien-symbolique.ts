import { rule } from './rule.ts';

/** Links may lead out of the folder: everything in content/ is a file of its own. */
export const lienSymbolique = rule('lien-symbolique', 'error', (_: object) => ({
  message: 'ceci est un raccourci vers un autre fichier, qui peut mener hors du recueil',
  hint: 'remplacez-le par une copie du fichier',
}));
