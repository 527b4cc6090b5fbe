import { ou, rule } from './rule.ts';

export const imageAbsente = rule('image-absente', 'error', ({ fichier, proches, edition = false }: { fichier: string; proches: string[]; edition?: boolean }) => ({
  message: `l’image « ${fichier} » n’est pas dans le dossier de l’${edition ? 'édition' : 'action'}`,
  hint: proches.length > 0 ? `vouliez-vous ${ou(proches)} ?` : `déposez-la à côté de ${edition ? 'edition' : 'action'}.mdx`,
}));
