/** What a fiche tells beside its narrative: with whom, for how much, to what effect, and where sources do not agree. */
import type { Corps } from '#recueil';
import type { ActionVue } from '#vues';
import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { appels, definitions, liste, rubrique, si, siPlein, valeur, type Enfants } from './pieces.ts';

type Vue = ActionVue<Corps>;

export const partenaires = ({ partenaires: dits }: Vue): ElementContent[] =>
  siPlein(dits, (tous) =>
    rubrique('partenaires', 'Partenaires', [
      liste(
        tous.map(({ nom, type, role, appui }) => [
          h('b', nom),
          ...si([type, role, appui].filter(Boolean).join(' · '), (texte) => [{ type: 'text', value: ' ' }, h('small', texte)]),
        ]),
      ),
    ]),
  );

export const financements = ({ financements: dits }: Vue): ElementContent[] =>
  siPlein(dits, (tous) => {
    const parts = tous.some(({ part }) => part);
    const colonnes = ['Financeur', 'Montant', ...(parts ? ['Part'] : [])];
    const tete = h('tr', colonnes.map((nom, i) => h('th', { scope: 'col', ...(i > 0 ? { className: ['a-droite'] } : {}) }, nom))); // prettier-ignore
    const rangs = tous.map(({ financeur, montant, part }) =>
      h('tr', [h('th', { scope: 'row' }, financeur), h('td.a-droite', valeur(montant)), ...(parts ? [h('td.a-droite', part ? valeur(part) : [])] : [])]),
    );
    return rubrique('financements', 'Financements', [
      h('section.tableau', { ariaLabel: 'Tableau\u00a0: financements', tabIndex: 0 }, h('table', [h('thead', tete), h('tbody', rangs)])),
    ]);
  });

export const resultats = ({ resultats: dits }: Vue): ElementContent[] =>
  siPlein(dits, (tous) =>
    rubrique('resultats', 'Résultats', [
      liste(
        tous.map(({ texte, valeur: mesure, precision, declaratif, sources }): Enfants => [
          ...si(mesure, (n) => [h('b.valeur', n), { type: 'text', value: ' ' }]),
          texte,
          ...appels(sources),
          ...si([precision, declaratif && 'déclaré par le porteur'].filter(Boolean).join(' · '), (p) => [{ type: 'text', value: ' ' }, h('small', p)]),
        ]),
      ),
    ]),
  );

export const divergences = ({ divergences: dites }: Vue): ElementContent[] =>
  siPlein(dites, (toutes) =>
    rubrique(
      'divergences',
      'Les sources divergent',
      toutes.map(({ sujet, valeurs, lecture }) =>
        h('div.divergence', [
          h('h3', sujet),
          liste(valeurs.map(({ valeur: dite, precision, sources }) => [h('b', dite), ...si(precision, (p) => [{ type: 'text', value: ' ' }, h('small', p)]), ...appels(sources)])),
          ...si(lecture, (texte) => h('p.petit', [h('b', 'Notre lecture.'), ' ', texte])),
        ]),
      ),
    ),
  );

export const suites = ({ suites: dites }: Vue): ElementContent[] =>
  siPlein(dites, (toutes) => rubrique('suites', 'Ce qui a suivi', [liste(toutes.map(({ texte, sources }) => [texte, ...appels(sources)]))]));

export const transferabilite = ({ transferabilite: rangs }: Vue): ElementContent[] =>
  siPlein(rangs, (tous) =>
    rubrique('transferabilite', 'Transposer', [definitions(tous.map(({ terme, valeur: v }) => ({ terme, dit: valeur(v) })))], 'Ce qu’il faut savoir pour faire de même ailleurs.'),
  );
