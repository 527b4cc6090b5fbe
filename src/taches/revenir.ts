/** `revenir`: the way back of the publication night. */
import type { Tache } from './tache.ts';
import { texteDe } from './valeurs.ts';

export const revenir: Tache = {
  nom: 'revenir',
  titre: 'Revenir au site d’avant',
  aide: 'Remet en place le site d’avant la dernière mise en ligne, et les instants qu’elle avait écrits. Dit d’abord ce qui serait défait, et ne fait rien sans confirmation.',
  groupe: 'publier',
  dUnTenant: true,
  champs: [{ nom: 'confirmer', titre: 'Oui, revenir', aide: 'Sans cette case : dit seulement ce qui serait défait.', genre: 'case' }],
  executer: async (valeurs, cadre) => {
    const livraison = await import('#livraison');
    const fait = await livraison.ouRefus(() =>
      livraison.revenir({ confirmer: valeurs['confirmer'] === true, date: texteDe(valeurs, 'date'), contenu: texteDe(valeurs, 'contenu') }, cadre),
    );
    return 'refus' in fait ? { code: 2, phrase: fait.refus } : livraison.compteDeRetour(fait);
  },
};
