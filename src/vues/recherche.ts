/** The search page: words to try, and ways to read without it. */
import type { Atelier } from './atelier.ts';
import { rubriques } from './rubriques.ts';
import { actionsDuTerme, termesEmployes } from './listes.ts';
import type { Lien, RechercheVue } from './types.ts';

const essais = 4;

export function vueRecherche(a: Atelier): RechercheVue {
  const { voix, titre } = a.recueil.config;
  return {
    titre: 'Rechercher',
    index: `${a.adresses.accueil()}pagefind/`,
    propositions: propositions(a),
    // Facts have no voice: it is the collection that holds them.
    voix: { organisateur: voix.organisateur.nom, porteur: voix.porteur.nom, jury: voix.jury.nom, laureat: voix.laureat.nom, palmares: titre },
    sansScript: rubriques(a)
      .filter(({ cle }) => cle !== 'recherche' && cle !== 'participer')
      .map(({ libelle, href }) => ({ libelle, href })),
  };
}

/** Terms that most actions share, one word each: a query that is sure to find. */
function propositions(a: Atelier): Lien[] {
  return a.recueil.axes
    .flatMap((axe) => termesEmployes(axe, a).map((terme) => ({ mot: terme.libelle.toLowerCase(), n: actionsDuTerme(axe, terme.code, a).length })))
    .filter(({ mot }) => /^\p{L}+$/u.test(mot))
    .sort((x, y) => y.n - x.n)
    .slice(0, essais)
    .map(({ mot }) => ({ libelle: mot, href: `${a.adresses.recherche()}?q=${encodeURIComponent(mot)}` }));
}
