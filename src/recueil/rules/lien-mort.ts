import { ou, rule } from './rule.ts';

export const lienMort = rule('lien-mort', 'error', ({ cible, proches }: { cible: string; proches: string[] }) => ({
  message: `ce lien mène à « ${cible} », qui n’existe pas dans le recueil`,
  hint: proches.length > 0 ? `vouliez-vous ${ou(proches)} ?` : 'écrivez action:<édition>/<dossier de l’action>',
}));
