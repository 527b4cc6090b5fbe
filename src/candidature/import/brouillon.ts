/** A draft ready to be written. */
import { slugDe } from '#ecriture';
import { slugReserve } from '#recueil';
import type { RootContent } from 'mdast';
import type { Compris } from './comprendre.ts';
import { ecrireBrouillon, type APlacer } from './ecrire.ts';
import type { ImageGardee } from './images.ts';
import type { Commentaire } from './relecture.ts';

export interface Brouillon {
  titre?: string;
  /** Made of the title; the same title gives the same one. */
  slug: string;
  texte: string;
  images: readonly ImageGardee[];
  /** What a long entry needs and the document does not say. */
  manques: readonly APlacer[];
  /** What was said and fits no field: it stands at the end of the draft. */
  reprises: readonly APlacer[];
  commentaires: readonly Commentaire[];
  /** What was changed or left in the document. */
  avis: readonly string[];
}

export function brouillonDe(
  compris: Compris,
  corps: readonly RootContent[],
  { nom, images = [], commentaires = [], avis = [] }: { nom: string; images?: readonly ImageGardee[]; commentaires?: readonly Commentaire[]; avis?: readonly string[] },
): Brouillon {
  const { donnees, reprises } = compris;
  // A document that is not the form has its narrative elsewhere than in answers.
  const manques = compris.manques.filter(({ cle }) => cle !== 'corps' || corps.length === 0);
  const titre = typeof donnees['titre'] === 'string' ? donnees['titre'] : undefined;
  return { ...(titre === undefined ? {} : { titre }), slug: dossierDe(titre ?? nom), ...ecrireBrouillon({ donnees, corps, reprises, manques }), images, commentaires, avis };
}

/** The folder that a title asks for, when it may be one. */
const dossierDe = (titre: string): string => {
  const slug = slugDe(titre);
  return slug === '' || slugReserve(slug) ? `action-${slug}`.replace(/-$/, '') : slug;
};
