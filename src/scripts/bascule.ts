/** `<recueil-bascule>`: the basket's button of one action. Without script there is nothing. */
import { annoncer, el } from './dom.ts';
import { boutonDuPanier, pasGarde } from './panier/bouton.ts';
import { garde } from './panier/magasin.ts';

class Bascule extends HTMLElement {
  connectedCallback() {
    const { action = '', titre = '' } = this.dataset;
    const etat = el('span', { role: 'status' });
    this.append(
      boutonDuPanier(action, titre, () => garde() || annoncer(etat, pasGarde)),
      etat,
    );
  }
}

customElements.define('recueil-bascule', Bascule);
