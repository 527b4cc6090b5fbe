/** The account of the second key. */
import { prefixe } from '#session';
import type { Compte } from '#taches';
import type { MiseEnLigne } from '../mettre-en-ligne.ts';
import { VERSIONS_DES_DONNEES } from '../textes.ts';
import { liste, nombre, quand, retenuesDites, type Elements } from './communs.ts';

const retardDit = ({ paquet, retard = 0 }: MiseEnLigne): Elements =>
  paquet && Math.abs(retard) >= 1
    ? [
        {
          texte: retard > 0 ? `${nombre(retard, 'minute')} après l’heure prévue : les pages disent ${quand(paquet.instant)}` : `${nombre(-retard, 'minute')} avant l’heure prévue`,
          ton: retard > 0 ? ('bien' as const) : ('attention' as const),
        },
      ]
    : [];

export function compteDeMiseEnLigne(fait: MiseEnLigne): Compte {
  if (!fait.paquet) {
    const pourquoi = fait.journal === '' ? 'les textes ont des erreurs' : 'la construction a été refusée, et le dit plus haut';
    const { diagnostics, journal } = fait;
    return { code: 1, phrase: `Rien n’est en place : ${pourquoi}. Les textes sont comme avant.`, diagnostics, ...(journal === '' ? {} : { journal }) };
  }
  return {
    code: fait.aFaire.length > 0 ? 2 : 0,
    phrase: fait.deja ? `Ce paquet est déjà en place dans dist/ : rien n’a été changé.` : `En place dans dist/ : le paquet ${fait.paquet.id}. Il reste à l’envoyer.`,
    listes: [
      ...liste(
        'À faire',
        fait.aFaire.map((texte) => ({ texte, ton: 'erreur' as const })),
      ),
      ...liste('À savoir', [
        ...retardDit(fait),
        ...(fait.changes.length > 0
          ? [
              {
                texte: `${nombre(fait.changes.length, 'texte')} ${fait.changes.length > 1 ? 'ont' : 'a'} changé depuis le paquet, et n’y ${fait.changes.length > 1 ? 'sont' : 'est'} pas : ${fait.changes.slice(0, 5).join(', ')}`,
                ton: 'attention' as const,
                conseil: 'ce qui est en place est ce qui a été contrôlé ; la prochaine construction prendra ces textes',
              },
            ]
          : []),
        ...retenuesDites(fait.retenues),
        ...(fait.adresses > 0 ? [{ texte: `${nombre(fait.adresses, 'adresse')} de plus dans urls.txt`, ton: 'bien' as const }] : []),
        ...(fait.version === undefined ? [] : [{ texte: `une version de plus des données dans donnees.yaml : « ${fait.version} »`, ton: 'bien' as const }]),
      ]),
    ],
    fichiers: [
      { chemin: 'dist', dit: 'le site' },
      ...fait.ecrits.map((chemin) => ({ chemin: `${prefixe()}${chemin}`, dit: 'l’instant de publication, et lui seul' })),
      ...(fait.version === undefined ? [] : [{ chemin: `${prefixe()}${VERSIONS_DES_DONNEES}`, dit: 'la version des données' }]),
    ],
    suites: [{ tache: 'envoyer', dit: 'Envoyer chez l’hébergeur' }, ...(fait.sansRetour ? [] : [{ tache: 'revenir', dit: 'Revenir au site d’avant' }])],
  };
}
