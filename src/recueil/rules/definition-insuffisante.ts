import { constat, largeurVoulue, type Imprimee } from './definition-faible.ts';
import { rule } from './rule.ts';

/** A printed book cannot be mended: points that are seen are refused. */
export const definitionInsuffisante = rule('definition-insuffisante', 'error', (image: Imprimee) => ({
  message: `${constat(image)} ; il en faut 150`,
  hint: `remplacez-la par une image de ${largeurVoulue(image)} points de large, ou ôtez-la du texte`,
}));
