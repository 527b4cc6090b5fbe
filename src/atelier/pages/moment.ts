/** Where things stand, on top of the first page: the latest edition and what is wrong, in one line each. */
import type { Diagnostic, Recueil } from '#recueil';
import { h } from 'hastscript';
import type { ElementContent } from 'hast';

const compter = (n: number, un: string, plusieurs = `${un}s`) => `${n}\u00A0${n > 1 ? plusieurs : un}`;

export function enCeMoment(recueil: Recueil | undefined, diagnostics: readonly Diagnostic[], racine: string): ElementContent[] {
  const erreurs = diagnostics.filter(({ severity }) => severity === 'error').length;
  const edition = recueil?.editions.at(-1);
  const brouillons = edition?.actions.filter(({ action }) => action?.data.etat !== 'publie' && action?.data.etat !== 'retire').length ?? 0;
  return [
    h('section', { class: 'tri moment', 'aria-labelledby': 'moment' }, [
      h('h2', { class: 'rail', id: 'moment' }, 'En ce moment'),
      h('ul', { class: 'lignes serrees' }, [
        edition
          ? h('li', [
              h('a', { href: `${racine}tache/etat/?edition=${encodeURIComponent(edition.id)}` }, `Édition ${edition.id}`),
              `\u00A0: ${edition.actions.length === 0 ? 'aucune action' : compter(edition.actions.length, 'action')}${brouillons > 0 ? `, dont ${brouillons} à finir` : ''}.`,
            ])
          : h('li', 'Aucune édition pour l’instant.'),
        h('li', erreurs === 0 ? 'Aucune erreur dans les textes.' : [h('a', { href: `${racine}tache/verifier/` }, compter(erreurs, 'erreur')), ' dans les textes.']),
      ]),
    ]),
  ];
}
