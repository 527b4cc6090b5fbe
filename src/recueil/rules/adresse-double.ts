import { rule } from './rule.ts';

/** Two files that would be published at one address. */
export const adresseDouble = rule('adresse-double', 'error', ({ autre, adresse }: { autre: string; adresse: string }) => ({
  message: `ce fichier et ${autre} auraient la même adresse : ${adresse}`,
  hint: 'renommez l’un des deux dossiers',
}));
