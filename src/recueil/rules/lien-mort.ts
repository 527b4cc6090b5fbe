import { ou, rule } from './rule.ts';

const titre = ['n’est pas un titre de ce texte', 'écrivez un titre de ce texte : minuscules sans accent, traits d’union entre les mots'];
const action = ['n’existe pas dans le recueil', 'écrivez action:<édition>/<dossier de l’action>'];
/** In redirections.yaml. */
const adresse = [
  'n’est ni une page ni un fichier du site',
  'écrivez une adresse que le site a ; si celle-là a déménagé aussi, écrivez la dernière ; si plus rien ne la remplace, menez à une page qui l’explique',
];

export const lienMort = rule('lien-mort', 'error', ({ cible, proches }: { cible: string; proches: string[] }) => {
  const ancre = cible.startsWith('#');
  const [manque, conseil] = cible.startsWith('/') ? adresse : ancre ? titre : action;
  return {
    message: `ce lien mène à « ${cible} », qui ${manque}`,
    hint: proches.length > 0 ? `vouliez-vous ${ou(proches)} ?` : conseil,
  };
});
