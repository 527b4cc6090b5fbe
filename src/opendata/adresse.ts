/** Addresses in data are read far from the site: in full as soon as its own is known, from the root of its host before. */
import { absolue, type PublishedRecueil } from '#recueil';

export const entiere = (adresse: string, { config }: Pick<PublishedRecueil, 'config'>): string => absolue(adresse, config) ?? adresse;
