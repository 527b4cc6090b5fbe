/** The account of the way back. */
import { MANIFESTE_DES_ADRESSES } from '#build';
import type { Compte } from '#taches';
import type { Retour } from '../revenir.ts';
import { VERSIONS_DES_DONNEES } from '../textes.ts';
import { quand, liste } from './communs.ts';
import { tableaux } from './comparaison.ts';

/** What going back does to files that are no texts: once done, and before. */
const DEFAIT: Partial<Record<string, readonly [string, string]>> = {
  [VERSIONS_DES_DONNEES]: ['version ôtée', 'version à ôter'],
  [MANIFESTE_DES_ADRESSES]: ['adresses ôtées', 'adresses à ôter'],
};

/** What is left to do in those that somebody has changed. */
const A_LA_MAIN: Partial<Record<string, string>> = {
  [VERSIONS_DES_DONNEES]: 'ôtez-y vous-même la dernière version : son texte peut nommer ce qui ne paraît plus',
  [MANIFESTE_DES_ADRESSES]: 'ôtez-y vous-même les dernières lignes : la prochaine construction serait refusée pour des adresses qui ne paraissent plus',
};

export function compteDeRetour({ livraison, comparaison, fait, repris, laisses, reparaitrait }: Retour): Compte {
  const quoi = `la mise en ligne du ${quand(livraison.instant)} (paquet ${livraison.paquet})`;
  return {
    code: 0,
    phrase: fait
      ? `Défait : ${quoi}. Le site d’avant est en place dans dist/ ; s’il avait été envoyé, envoyez de nouveau.`
      : `Serait défait : ${quoi}. Rien n’a encore été changé : recommencez en confirmant.`,
    tableaux: tableaux(comparaison, ['Reparaît', fait ? 'Ne paraît plus' : 'Ne paraîtrait plus']),
    listes: liste('À savoir', [
      ...repris.map((chemin) => ({
        texte: `${chemin} : ${DEFAIT[chemin]?.[fait ? 0 : 1] ?? `instants ${fait ? 'remis' : 'à remettre'} comme avant`}`,
        ton: 'bien' as const,
      })),
      ...laisses.map((chemin) => ({
        texte: `${chemin} a changé depuis : il est resté tel quel`,
        ton: 'erreur' as const,
        conseil: A_LA_MAIN[chemin] ?? 'reprenez-y vous-même les instants de publication',
      })),
      ...(reparaitrait
        ? [
            {
              texte: 'L’instant écrit dans les textes est passé : la prochaine construction publierait de nouveau',
              ton: 'attention' as const,
              conseil: 'repoussez « publication » dans edition.mdx',
            },
          ]
        : []),
    ]),
    suites: fait ? [{ tache: 'envoyer', dit: 'Envoyer le site d’avant' }] : [{ tache: 'revenir', valeurs: { confirmer: true }, dit: 'Revenir vraiment' }],
  };
}
