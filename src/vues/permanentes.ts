/** Addresses that never change: printed in the book, cited by others. */
import { valeurConnue, type ActionPubliee } from '#recueil';
import type { Atelier } from './atelier.ts';
import { titreDe } from './dire.ts';
import type { Lien } from './types.ts';

export const absolue = (adresse: string, a: Atelier): string | undefined => {
  const url = valeurConnue(a.recueil.config.urlPublique);
  return url ? new URL(adresse, url).href : undefined;
};

export function permanente(action: ActionPubliee, a: Atelier): Lien {
  const href = a.adresses.permanente(action);
  return { href, libelle: absolue(href, a) ?? href };
}

/** From each permanent address to the page of its action. */
export const renvoisPermanents = (a: Atelier) =>
  a.actions.map((action) => {
    const vers = a.adresses.action(action);
    const canonique = absolue(vers, a);
    const titre = action.niveau === 'retire' ? 'Action retirée' : titreDe(action).titre;
    return { de: a.adresses.permanente(action), vers, titre: `${titre}, ${action.edition}`, ...(canonique ? { canonique } : {}) };
  });
