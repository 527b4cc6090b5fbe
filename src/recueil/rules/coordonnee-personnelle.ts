import { rule } from './rule.ts';

export const coordonnees = {
  telephone: { dit: 'ce numéro paraît être celui d’un téléphone portable', conseil: 'ôtez-le ; le téléphone d’un service va dans « contact »' },
  courriel: { dit: 'cette adresse de courriel paraît être celle d’une personne', conseil: 'ôtez-la ; le courriel d’un service va dans « contact »' },
  adresse: { dit: 'ceci paraît être une adresse postale', conseil: 'ôtez-la si c’est celle d’une personne ou d’un lieu protégé ; celle d’un service va dans « contact »' },
} as const;
export type Coordonnee = keyof typeof coordonnees;

/** Advice of proofreading, computed when it is asked for. */
export const coordonneePersonnelle = rule('coordonnee-personnelle', 'warning', ({ genre }: { genre: Coordonnee }) => ({
  message: coordonnees[genre].dit,
  hint: coordonnees[genre].conseil,
}));
