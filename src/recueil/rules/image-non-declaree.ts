import { rule } from './rule.ts';

/** An image without credit and alternative text must not slip in, nor be forgotten. */
export const imageNonDeclaree = rule('image-non-declaree', 'error', ({ fichier }: { fichier: string }) => ({
  message: `l’image « ${fichier} » n’est pas décrite`,
  hint: 'ajoutez-la à « medias » avec son texte de remplacement, son crédit et sa licence, ou ôtez le fichier',
}));
