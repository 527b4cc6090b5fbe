import { ou, rule } from './rule.ts';

export const lienMort = rule('lien-mort', 'error', ({ cible, proches }: { cible: string; proches: string[] }) => {
  const ancre = cible.startsWith('#');
  const conseil = ancre ? 'écrivez un titre de ce texte : minuscules sans accent, traits d’union entre les mots' : 'écrivez action:<édition>/<dossier de l’action>';
  return {
    message: ancre ? `ce lien mène à « ${cible} », qui n’est pas un titre de ce texte` : `ce lien mène à « ${cible} », qui n’existe pas dans le recueil`,
    hint: proches.length > 0 ? `vouliez-vous ${ou(proches)} ?` : conseil,
  };
});
