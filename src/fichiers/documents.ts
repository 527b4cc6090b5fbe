/** What each file that the site offers holds, as a document to set. */
import { appelImprime, livre, tireAPart, type DocumentImprime } from '#print';
import type { AppelPublie, EditionPubliee } from '#recueil';
import type { Atelier, Cible } from '#vues';

/** Throws when what is offered is not published: offers are made from what is. */
export function documentDe(cible: Cible, a: Atelier): DocumentImprime {
  const edition = a.editions.find(({ id }) => id === cible.edition);
  if (!edition) throw new Error(`no such edition is published: ${cible.edition}`);
  switch (cible.quoi) {
    case 'edition':
      return livre(edition, a);
    case 'theme':
      return livre(edition, a, { theme: cible.theme });
    case 'appel':
      return appelImprime(edition as EditionPubliee & { appel: AppelPublie }, a);
    case 'action': {
      const action = edition.actions.find(({ slug }) => slug === cible.slug);
      if (!action || action.niveau === 'retire') throw new Error(`no such action is published: ${cible.edition}/${cible.slug}`);
      return tireAPart(action, a);
    }
  }
}
