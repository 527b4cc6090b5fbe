/** The account of the first key. */
import type { Compte } from '#taches';
import { EMBARGO, type Manifeste } from '../paquets.ts';
import type { Preparation } from '../preparer.ts';
import { liste, nombre, quand, retenuesDites, type Tableaux } from './communs.ts';
import { listee, tableau, tableaux } from './comparaison.ts';

/** Where there is no site to compare with, what the package brings is read in the pages of its editions. */
function desEditions({ comparaison, paraissent }: Manifeste): Tableaux {
  const editions = new Set(paraissent.map(({ chemin }) => chemin.split('/')[1]));
  return tableau(
    'Dans ce paquet',
    comparaison.apparaissent.filter(({ adresse }) => editions.has(/^\/(?:editions|actions|entretiens)\/([^/]+)\//.exec(adresse)?.[1])),
  );
}

export function compteDePreparation({ diagnostics, manifeste, journal, retenues, correction = false }: Preparation): Compte {
  if (!manifeste) {
    const phrase =
      journal === ''
        ? 'Aucun paquet : les textes ont des erreurs. Rien n’a été changé.'
        : 'Aucun paquet : la construction a été refusée, et le dit plus haut. Rien n’a été changé.';
    return { code: 1, phrase, diagnostics, ...(journal === '' ? {} : { journal }) };
  }
  const { comparaison, site, id, instant } = manifeste;
  const partis = [...comparaison.disparaissent.map(({ adresse }) => adresse), ...comparaison.deplacees.map(({ de }) => de)].filter(listee);
  const arrivees = comparaison.avec ? comparaison.apparaissent.filter(({ adresse }) => listee(adresse)) : [];
  const rien = comparaison.avec && comparaison.apparaissent.length === 0 && comparaison.changees === 0;
  return {
    code: 0,
    phrase: `Le paquet ${id} est scellé (${nombre(site.fichiers.length, 'fichier')}), ${EMBARGO} : le site tel qu’il sera le ${quand(instant)}${comparaison.avec ? `, ${nombre(comparaison.changees, 'fichier')} changeant sous la même adresse` : ''}. Rien n’est publié : il attend « Mettre en ligne », même passé cette heure.`,
    diagnostics,
    tableaux: comparaison.avec ? tableaux(comparaison, ['Apparaît', 'Disparaît']) : [...desEditions(manifeste), ...tableaux(comparaison, ['Apparaît', 'Disparaît'])],
    listes: liste('À regarder', [
      ...(rien
        ? [
            {
              texte: 'Ce paquet ne change rien au site en place',
              ton: 'attention' as const,
              conseil: 'regardez l’instant, les parties choisies, et « etat: publie » dans les textes',
            },
          ]
        : []),
      ...(comparaison.avec
        ? []
        : [
            {
              texte: 'Aucun site n’est en place à côté des textes (dist) : ce qui change ne peut pas être comparé',
              ton: 'attention' as const,
              conseil: 'regardez le site tel qu’il sera, avec « Aperçu » et la même date',
            },
          ]),
      ...(correction && arrivees.length > 0
        ? [
            {
              texte: `Une correction ne fait rien paraître, et ${nombre(arrivees.length, 'page')} apparaî${arrivees.length > 1 ? 'ssent' : 't'}`,
              ton: 'attention' as const,
              conseil: 'un instant de publication est peut-être passé : lisez la liste avant de mettre en ligne',
            },
          ]
        : []),
      ...(partis.length > 0
        ? [
            {
              texte: `${nombre(partis.length, 'adresse')} ne répondr${partis.length > 1 ? 'ont' : 'a'} plus`,
              ton: 'attention' as const,
              conseil: 'on les a peut-être notées : renvoyez-les vers une autre page, dans redirections.yaml',
            },
          ]
        : []),
      ...retenuesDites(retenues),
    ]),
    fichiers: [{ chemin: `.recueil/paquets/${id}`, dit: EMBARGO }],
    suites: [
      {
        tache: 'mettre-en-ligne',
        valeurs: { paquet: id },
        dit: correction ? 'Mettre en ligne, si la liste est bien ce que vous vouliez' : 'Mettre en ligne, quand les noms auront été dits',
      },
    ],
  };
}
