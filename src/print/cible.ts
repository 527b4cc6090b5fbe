/** The document of a part of an edition: its book, that of a theme, the offprint of an action, its call. */
import type { AppelPublie, EditionPubliee } from '#recueil';
import type { Atelier, Cible } from '#vues';
import { appelImprime } from './appel.ts';
import type { DocumentImprime, Variante } from './document.ts';
import { livre } from './livre.ts';
import { tireAPart } from './tire-a-part.ts';

/** Throws when the part is not published: whoever asks has chosen among what is. */
export function documentDe(cible: Cible, a: Atelier, variante: Variante = 'ua-1'): DocumentImprime {
  const edition = a.editions.find(({ id }) => id === cible.edition);
  if (!edition) throw new Error(`no such edition is published: ${cible.edition}`);
  switch (cible.quoi) {
    case 'edition':
      return livre(edition, a, { variante });
    case 'theme':
      return livre(edition, a, { theme: cible.theme, variante });
    case 'appel':
      return appelImprime(edition as EditionPubliee & { appel: AppelPublie }, a, variante);
    case 'action': {
      const action = edition.actions.find(({ slug }) => slug === cible.slug);
      if (!action || action.niveau === 'retire') throw new Error(`no such action is published: ${cible.edition}/${cible.slug}`);
      return tireAPart(action, a, variante);
    }
  }
}
