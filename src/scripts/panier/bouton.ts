/** The button that puts an action in the basket, or takes it out: its words stay, its state says the rest. */
import { bouton } from '../dom.ts';
import { changer, suivre } from './magasin.ts';
import { basculer, contient } from './panier.ts';

/** `puis` comes after a change that this button made. */
export function boutonDuPanier(id: string, titre: string, puis: () => void = () => undefined): HTMLButtonElement {
  const change = () => {
    changer((panier) => basculer(panier, id));
    puis();
  };
  const element = bouton('Mon recueil', change, { class: 'au-panier', 'aria-label': `Mettre dans mon recueil\u00a0: ${titre}` });
  suivre((panier) => element.setAttribute('aria-pressed', String(contient(panier, id))));
  return element;
}

export const pasGarde = 'Votre navigateur ne permet pas de garder votre recueil : il sera perdu en quittant la page. Le lien « Mon recueil », en haut, l’emporte avec vous.'
  .replace(' :', '\u00a0:')
  .replace('« Mon recueil »', '«\u00a0Mon recueil\u00a0»');
