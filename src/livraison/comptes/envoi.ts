/** The account of a sending. */
import type { Compte } from '#taches';
import type { EnvoiFait } from '../envoi/index.ts';
import { RANGEES, nombre, liste } from './communs.ts';

const mo = (octets: number) => `${(octets / 1e6).toFixed(1).replace('.', ',')} Mo`;
const fichiersDits = (titre: string, chemins: readonly string[]) =>
  liste(
    chemins.length > RANGEES ? `${titre} (${chemins.length}, les ${RANGEES} premiers)` : titre,
    chemins.slice(0, RANGEES).map((texte) => ({ texte })),
  );

export function compteDEnvoi({ adresse, bilan, essai }: EnvoiFait): Compte {
  const { envoyes, octets, supprimes, inchanges, plan } = bilan;
  const ou = `${adresse.hote}, dossier « ${adresse.dossier} »`;
  const rien = envoyes === 0 && supprimes === 0;
  return {
    code: 0,
    phrase: rien
      ? `Tout est déjà chez l’hébergeur (${ou}) : ${nombre(inchanges, 'fichier')}.`
      : `${essai ? 'Serait envoyé' : 'Envoyé'} (${ou}) : ${nombre(envoyes, 'fichier')}, ${mo(octets)} ; ${nombre(supprimes, 'fichier')} ${essai ? 'à ôter' : supprimes > 1 ? 'ôtés' : 'ôté'} ; ${nombre(inchanges, 'fichier')} déjà là.`,
    ...(essai
      ? {
          listes: [
            ...fichiersDits(
              'À envoyer',
              plan.rangs.flat().map(({ chemin }) => chemin),
            ),
            ...fichiersDits('À ôter', plan.suppressions),
          ],
        }
      : {}),
    suites: essai ? [{ tache: 'envoyer', dit: 'Envoyer vraiment' }] : [{ tache: 'constater', dit: 'Regarder ce qui est vraiment en ligne' }],
  };
}
