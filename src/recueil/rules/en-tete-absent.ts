import { rule } from './rule.ts';

export const enTeteAbsent = rule('en-tete-absent', 'error', ({ ferme }: { ferme: boolean }) => ({
  message: ferme ? 'l’en-tête commencé ici n’est jamais fermé' : 'ce fichier ne commence pas par un en-tête',
  hint: 'l’en-tête tient entre deux lignes « --- », la première tout en haut du fichier',
}));
