import { rule } from './rule.ts';

interface Nom {
  nom: string;
  raison: string;
  propose?: string;
  /** The folder or file of which it seems to be a copy. To rename a copy would publish it too, at another address. */
  original?: string;
  quoi?: 'dossiers' | 'fichiers';
}

/** Names of folders and pages become addresses and must live on every system. */
export const nomDeDossier = rule('nom-de-dossier', 'error', ({ nom, raison, propose, original, quoi = 'dossiers' }: Nom) => ({
  message: `le nom « ${nom} » ne convient pas : ${original === undefined ? raison : `il paraît être une copie de « ${original} », qui est à côté`}`,
  hint:
    original !== undefined
      ? `gardez un seul des deux ${quoi}, sous le nom « ${original} » ; si ce n’est pas une copie, donnez-lui un autre nom`
      : propose
        ? `écrivez « ${propose} »`
        : 'choisissez un autre nom : minuscules sans accent, chiffres et traits d’union, 80 caractères au plus',
}));
