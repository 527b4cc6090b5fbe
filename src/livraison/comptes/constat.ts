/** The account of what is online. */
import type { Compte } from '#taches';
import type { Constat, Ton } from '../constat/constater.ts';
import { RANGEES, nombre } from './communs.ts';

/** The worst first. */
const gravite: readonly Ton[] = ['erreur', 'attention', 'manque', 'bien'];

export function compteDeConstat({ url, repond, regardes, ecarts, enTetes, points }: Constat): Compte {
  if (!repond) return { code: 1, phrase: `${url} ne répond pas.` };
  const erreurs = ecarts.length + [...enTetes, ...points].filter(({ ton }) => ton === 'erreur').length;
  const tries = <T extends { ton: Ton }>(choses: readonly T[]) => choses.toSorted((a, b) => gravite.indexOf(a.ton) - gravite.indexOf(b.ton));
  return {
    code: erreurs > 0 ? 1 : 0,
    phrase: erreurs > 0 ? `${url} n’est pas ce que dit dist/ : ${nombre(erreurs, 'écart')}.` : `${url} est ce que dit dist/ : ${nombre(regardes, 'fichier')}, octet pour octet.`,
    tableaux: [
      ...(ecarts.length > 0
        ? [
            {
              titre: `Fichiers (${ecarts.length}${ecarts.length > RANGEES ? `, les ${RANGEES} premiers` : ''})`,
              colonnes: ['Adresse', 'Constat'],
              rangees: ecarts.slice(0, RANGEES).map(({ adresse, dit }) => [adresse, { texte: dit, ton: 'erreur' as const }]),
            },
          ]
        : []),
      { titre: 'Conduite du serveur', colonnes: ['Quoi', 'Constat'], rangees: tries(points).map(({ quoi, dit, ton }) => [quoi, { texte: dit, ton }]) },
      {
        titre: 'En-têtes',
        colonnes: ['En-tête', 'Sur', 'Attendu', 'Trouvé'],
        rangees: tries(enTetes).map(({ nom, ou, attendu, trouve, ton }) => [nom, ou, attendu, { texte: trouve || 'aucun', ton }]),
      },
    ],
    suites: erreurs > 0 ? [{ tache: 'envoyer', dit: 'Envoyer de nouveau' }] : [],
  };
}
