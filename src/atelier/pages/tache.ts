/** A task's form. */
import type { Champ, Choix, Tache, Valeurs } from '#taches';
import { h } from 'hastscript';
import { dessinerChamp } from '../formulaire.ts';
import type { Page } from './cadre.ts';

interface Etat {
  valeurs: Valeurs;
  erreurs: ReadonlyMap<string, string>;
  /** Another task is at work. */
  occupe?: { titre: string; href: string };
  /** The page of the guide that explains it. */
  guide?: { slug: string; libelle: string } | undefined;
}

export const pageTache = (tache: Tache, racine: string, choixDe: (champ: Champ) => readonly Choix[], { valeurs, erreurs, occupe, guide }: Etat): Page => ({
  titre: tache.titre,
  fil: [{ dit: 'Les tâches', href: racine }],
  corps: [
    h('p', { class: 'chapeau' }, tache.aide),
    ...(guide ? [h('p', { class: 'aide suite' }, [h('a', { href: `${racine}guide/editeurs/${guide.slug}/` }, `Le guide\u00A0: ${guide.libelle}`)])] : []),
    ...(occupe
      ? [
          h('p', { class: 'alerte', role: 'alert' }, [
            'Une autre tâche est en cours\u00A0: ',
            h('a', { href: occupe.href }, occupe.titre),
            '. Attendez qu’elle ait fini, ou arrêtez-la.',
          ]),
        ]
      : []),
    ...(erreurs.size > 0
      ? [
          h('div', { class: 'alerte', role: 'alert' }, [
            h('p', 'La tâche n’a pas été lancée\u00A0:'),
            h(
              'ul',
              [...erreurs].map(([nom, texte]) => h('li', [h('a', { href: `#champ-${nom}` }, `${tache.champs.find((champ) => champ.nom === nom)?.titre ?? nom}\u00A0: ${texte}`)])),
            ),
          ]),
        ]
      : []),
    h('form', { method: 'post', action: `${racine}tache/${tache.nom}/`, encType: 'multipart/form-data' }, [
      ...tache.champs.map((champ) => dessinerChamp(champ, choixDe(champ), valeurs[champ.nom], erreurs.get(champ.nom))),
      ...(tache.reseau ? [h('p', { class: 'aide' }, 'Cette tâche se sert du réseau.')] : []),
      h('p', [h('button', { type: 'submit' }, tache.titre)]),
    ]),
  ],
});
