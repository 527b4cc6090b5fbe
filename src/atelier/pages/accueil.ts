/** The workshop's first page: every task, in the order of a year. */
import { groupes, type Groupe, type Tache } from '#taches';
import { h } from 'hastscript';
import type { Page } from './cadre.ts';

const dits: Record<Groupe, readonly [titre: string, phrase: string]> = {
  ecrire: ['Écrire', 'De l’appel aux fiches\u00A0: créer, recevoir les dossiers, compléter.'],
  controler: ['Contrôler', 'Ce qui manque, ce qui ne va pas, ce qui se relit.'],
  montrer: ['Montrer', 'Aux porteurs, à l’équipe, à l’imprimeur\u00A0: rien ne paraît.'],
  publier: ['Publier', 'Deux clés\u00A0: préparer la veille, mettre en ligne le soir.'],
  entretenir: ['Entretenir', 'Le reste de l’année.'],
};

export const accueil = (taches: readonly Tache[], racine: string, avant: Page['corps'] = []): Page => ({
  titre: 'Les tâches',
  corps: [
    ...avant,
    ...groupes.flatMap((groupe) => {
      const siennes = taches.filter((tache) => tache.groupe === groupe && !tache.mainteneur);
      const [titre, phrase] = dits[groupe];
      if (siennes.length === 0) return [];
      return [
        h('section', { class: 'tri', 'aria-labelledby': groupe }, [
          h('div', { class: 'rail' }, [h('h2', { id: groupe }, titre), h('p', phrase)]),
          h(
            'ul',
            { class: 'taches' },
            siennes.map((tache) => h('li', [h('a', { class: 'bouton', href: `${racine}tache/${tache.nom}/` }, tache.titre), h('p', tache.aide)])),
          ),
        ]),
      ];
    }),
  ],
});
