/** What the questions of the form are made of, from a content folder. */
import type { Matiere } from '#candidature';
import { load } from '#recueil';

export function matiere(racine = 'content'): Matiere {
  const { recueil } = load({ racine, prefix: 'content/' });
  if (!recueil) throw new Error('the content cannot be read');
  return { config: recueil.config.data, axes: recueil.axes, vocabulaires: recueil.vocabulaires };
}
