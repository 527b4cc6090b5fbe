import { ou, rule } from './rule.ts';

export const imageAbsente = rule('image-absente', 'error', ({ fichier, proches }: { fichier: string; proches: string[] }) => ({
  message: `l’image « ${fichier} » n’est pas dans le dossier de l’action`,
  hint: proches.length > 0 ? `vouliez-vous ${ou(proches)} ?` : 'déposez-la à côté de action.mdx',
}));
