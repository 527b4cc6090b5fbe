/** The link to a feed, where there are feeds: while the site has no address there is none, nor in a preview. */
import { valeurConnue } from '#recueil';
import type { Atelier } from './atelier.ts';
import type { Lien } from './types.ts';

export const lienDuFlux = (href: string, a: Atelier): { flux?: Lien } =>
  valeurConnue(a.recueil.config.urlPublique) && !a.recueil.apercu ? { flux: { libelle: 'Fil RSS', href } } : {};
