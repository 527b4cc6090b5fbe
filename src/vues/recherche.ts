/** The search page: words to try, and ways to read without it. */
import type { ActionPubliee, EditionPubliee } from '#recueil';
import type { Atelier } from './atelier.ts';
import { criteresDe, criteresDEdition, vueFacettes, type FacettesVue } from './facettes/index.ts';
import { ligneDe } from './lignes.ts';
import { rubriques } from './rubriques.ts';
import { actionsDuTerme, termesEmployes } from './listes.ts';
import type { Lien } from './types.ts';

export interface RechercheVue {
  titre: string;
  /** Address of Pagefind's files, with the final slash. */
  index: string;
  /** Address of what is suggested while one types. */
  suggestions: string;
  propositions: Lien[];
  facettes: FacettesVue;
  /** Names of the four voices and of what has none, for the rail of each result. */
  voix: { organisateur: string; porteur: string; jury: string; laureat: string; palmares: string };
  sansScript: Lien[];
}

const essais = 4;

export function vueRecherche(a: Atelier): RechercheVue {
  const { voix, titre } = a.recueil.config;
  return {
    titre: 'Rechercher',
    index: `${a.adresses.accueil()}pagefind/`,
    suggestions: a.adresses.suggestions(),
    propositions: propositions(a),
    facettes: vueFacettes(a),
    // Facts have no voice: it is the collection that holds them.
    voix: { organisateur: voix.organisateur.nom, porteur: voix.porteur.nom, jury: voix.jury.nom, laureat: voix.laureat.nom, palmares: titre },
    sansScript: rubriques(a)
      .filter(({ cle }) => cle !== 'recherche' && cle !== 'participer')
      .map(({ libelle, href }) => ({ libelle, href })),
  };
}

/** What search must be told, and that the model does not hold (`Dire` of #search). */
export const direPourChercher = (a: Atelier) => ({
  ligne: (action: ActionPubliee) => ligneDe(action, a),
  encre: a.encre,
  criteres: (action: ActionPubliee) => criteresDe(action, a),
  criteresDEdition: (edition: EditionPubliee) => criteresDEdition(edition, a),
});

/** Terms that most actions share, one word each: a query that is sure to find. */
function propositions(a: Atelier): Lien[] {
  return a.recueil.axes
    .flatMap((axe) => termesEmployes(axe, a).map((terme) => ({ mot: terme.libelle.toLowerCase(), n: actionsDuTerme(axe, terme.code, a).length })))
    .filter(({ mot }) => /^\p{L}+$/u.test(mot))
    .sort((x, y) => y.n - x.n)
    .slice(0, essais)
    .map(({ mot }) => ({ libelle: mot, href: `${a.adresses.recherche()}?q=${encodeURIComponent(mot)}` }));
}
