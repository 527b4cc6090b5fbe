import { ou, rule } from './rule.ts';

interface Faits {
  fichier: string;
  proches: string[];
  edition?: boolean;
  /** Where a picture of that name lies. */
  ailleurs?: string;
}

export const imageAbsente = rule('image-absente', 'error', ({ fichier, proches, edition = false, ailleurs }: Faits) => {
  const voisin = edition ? 'edition.mdx' : 'action.mdx';
  return {
    message: `l’image « ${fichier} » n’est pas dans le dossier de l’${edition ? 'édition' : 'action'}`,
    hint: /^[a-z]+:\/\//i.test(fichier)
      ? `téléchargez-la, déposez-la à côté de ${voisin}, et écrivez son nom de fichier seul`
      : ailleurs
        ? `elle est dans ${ailleurs} : mettez-la à côté de ${voisin}`
        : proches.length > 0
          ? `vouliez-vous ${ou(proches)} ?`
          : `déposez-la à côté de ${voisin}`,
  };
});
