/** A task at work, and its account when it has ended. */
import type { Travail } from '../travaux.ts';
import { h } from 'hastscript';
import type { ElementContent } from 'hast';
import { enChamps } from '../en-champs.ts';
import { dessinerCompte, requete } from './compte.ts';
import type { Page } from './cadre.ts';

export function pageTravail({ id, tache, valeurs, journal, compte }: Travail, racine: string): Page {
  const fil = [
    { dit: 'Les tâches', href: racine },
    { dit: tache.titre, href: `${racine}tache/${tache.nom}/` },
  ];
  if (compte) return { titre: tache.titre, fil, corps: [...dessinerCompte(enChamps(compte, tache), racine), ...encore(tache, valeurs, racine)] };
  return {
    titre: tache.titre,
    fil,
    reprise: 2,
    corps: [
      h('div', { class: 'marche', 'data-suivre': `${racine}travail/${id}/etat` }, [
        h('p', { class: 'phrase', role: 'status' }, 'En cours…'),
        h('pre', { class: 'journal', tabIndex: 0, role: 'region', 'aria-label': 'Avancement' }, journal),
      ]),
      tache.dUnTenant
        ? h('p', { class: 'aide' }, 'Cette tâche ne s’arrête pas en chemin : elle finit, ou ne change rien.')
        : h('form', { method: 'post', action: `${racine}travail/${id}/arreter` }, [h('button', { type: 'submit', class: 'second' }, 'Arrêter')]),
    ],
  };
}

/** The same again, as it was asked: files and secrets apart, which must be given anew. */
function encore({ nom, champs }: Travail['tache'], valeurs: Travail['valeurs'], racine: string): ElementContent[] {
  const repris = Object.fromEntries(champs.flatMap(({ nom: champ, genre }) => (['secret', 'fichiers'].includes(genre) ? [] : [[champ, valeurs[champ]]])));
  return [h('p', { class: 'encore' }, [h('a', { href: `${racine}tache/${nom}/${requete(repris)}` }, 'Recommencer'), ' · ', h('a', { href: racine }, 'Toutes les tâches')])];
}
