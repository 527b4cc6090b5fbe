/** The list of all actions, with what they can be chosen by; and the lists that only facets have. */
import type { Atelier } from './atelier.ts';
import { auFeminin, compter, majuscule } from './dire.ts';
import { criteresDe, vueFacettes, type FacettesVue, type Par } from './facettes/index.ts';
import { lienDuFlux } from './lien-du-flux.ts';
import { ligneDe } from './lignes.ts';
import { parEdition, visibles } from './listes.ts';
import type { Encre, Lien, LigneAction, ListeVue, Marque } from './types.ts';

/** One edition in the list of all actions. */
interface Millesime {
  annee: string;
  href: string;
  encre: Encre;
  marque: Marque;
  /** Joined with ` · `; empty when they are not known. */
  themes: string;
}

/** All actions, by edition, the latest first. */
export interface ActionsVue {
  titre: string;
  chapeau: string;
  flux?: Lien;
  facettes: FacettesVue;
  millesimes: (Millesime & { lignes: LigneChoisie[] })[];
}

/** `criteres` is what the script chooses by: `theme:mobilites public:femmes`. */
export type LigneChoisie = LigneAction & { criteres: string };

export function vueActions(a: Atelier): ActionsVue {
  const actions = visibles(a);
  const n = actions.length;
  return {
    titre: n === 0 ? 'Les actions' : majuscule(`${auFeminin(n)} ${n > 1 ? 'actions' : 'action'}`),
    chapeau: n === 0 ? 'Aucune action n’est encore publiée.' : 'Toutes celles que nous avons retrouvées, de la plus récente à la plus ancienne.',
    ...lienDuFlux(a.adresses.flux(), a),
    facettes: vueFacettes(a),
    millesimes: [...a.editions].reverse().flatMap((edition) => {
      const siennes = actions
        .filter((action) => action.edition === edition.id)
        .flatMap((action): LigneChoisie[] => {
          const ligne = ligneDe(action, a);
          return ligne ? [{ ...ligne, criteres: criteresDe(action, a).join(' ') }] : [];
        });
      if (siennes.length === 0) return [];
      return [
        {
          annee: edition.id,
          href: a.adresses.edition(edition.id),
          encre: a.encre(edition.id),
          marque: a.marque(edition.id),
          themes: edition.themes.map((t) => t.libelle).join(' · '),
          lignes: siennes,
        },
      ];
    }),
  };
}

/** What one value of a facet gathers, where nothing else lists it. */
export const vuePar = (par: Par, a: Atelier): ListeVue => ({
  surtitre: par.libelleFacette,
  titre: par.libelle,
  chapeau: `${compter(par.actions.length, 'action')}.`,
  groupes: parEdition(par.actions, a),
  voisins: [
    { titre: par.libelleFacette, liens: par.voisines.map(({ libelle, href, nombre }) => ({ libelle, href, compte: String(nombre) })) },
    { titre: 'Tous les critères', liens: [{ libelle: 'Les actions', href: a.adresses.actions() }] },
  ].filter((groupe) => groupe.liens.length > 0),
});
