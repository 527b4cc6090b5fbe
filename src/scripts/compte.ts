/** The running head's count of what is in the basket, visible and in the link's name. */
import { el, hors } from './dom.ts';
import { ecrireLien } from './panier/lien.ts';
import { garde, lienDuPanier, suivre } from './panier/magasin.ts';

const lien = lienDuPanier();
const compte = el('span', { class: 'compte' });
lien?.append(compte);

suivre((panier) => {
  const n = panier.actions.length;
  compte.replaceChildren(...(n > 0 ? [' ', el('b', {}, String(n)), hors(n > 1 ? ' actions' : ' action')] : []));
  // Nothing is kept: it goes with the reader, who is on the way to it.
  const hash = garde() || n === 0 ? '' : ecrireLien(panier);
  if (lien && (hash || lien.hash)) lien.hash = hash;
});
