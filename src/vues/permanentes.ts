/** Addresses that never change: printed in the book, cited by others. */
import { absolue, type ActionPubliee } from '#recueil';
import type { Atelier } from './atelier.ts';
import { titreDe } from './dire.ts';
import type { Lien } from './types.ts';

export function permanente(action: ActionPubliee, a: Atelier): Lien {
  const href = a.adresses.permanente(action);
  return { href, libelle: absolue(href, a.recueil.config) ?? href };
}

/** From each permanent address to the page of its action. */
export const renvoisPermanents = (a: Atelier) =>
  a.actions.map((action) => {
    const vers = a.adresses.action(action);
    const canonique = absolue(vers, a.recueil.config);
    const titre = action.niveau === 'retire' ? 'Action retirée' : titreDe(action).titre;
    return { de: a.adresses.permanente(action), vers, titre: `${titre}, ${action.edition}`, ...(canonique ? { canonique } : {}) };
  });
