import { rule } from './rule.ts';

/** Only http, https, mailto, anchors of the page and links between actions: nothing that runs, nothing that dies. */
export const lienInterdit = rule('lien-interdit', 'error', ({ adresse }: { adresse: string }) => ({
  message: adresse.trim() === '' ? 'ce lien n’a pas d’adresse' : `l’adresse « ${adresse} » n’est pas admise dans un lien`,
  hint: /^www\./i.test(adresse) ? `écrivez https://${adresse}` : 'commencez par https://, http://, mailto: ou # ; pour une action du recueil : action:2013/nom-du-dossier',
}));
