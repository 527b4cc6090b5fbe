/** `preparer`: first key of the publication night. */
import { champEdition, champParties, champSansPdf, partiesDemandees } from './parties.ts';
import type { Tache } from './tache.ts';
import { texteDe } from './valeurs.ts';

export const preparer: Tache = {
  nom: 'preparer',
  titre: 'Préparer la mise en ligne',
  aide: 'La veille : contrôle tout, construit le site tel qu’il sera, dit ce qui apparaît, disparaît ou change d’adresse, et scelle le tout dans un paquet. Ne publie rien, ne change aucun texte.',
  groupe: 'publier',
  champs: [
    {
      nom: 'correction',
      titre: 'Seulement une correction',
      aide: 'Le site d’aujourd’hui, avec ce que vous avez corrigé ou retiré. N’avance rien de ce qui attend une cérémonie.',
      genre: 'case',
    },
    champEdition,
    champParties,
    {
      nom: 'pour',
      titre: 'Pour quel instant',
      aide: 'L’heure de la cérémonie. Rien d’écrit : le prochain instant de publication des textes.',
      genre: 'instant',
      exemple: '2026-12-01T18:30',
    },
    champSansPdf,
  ],
  executer: async (valeurs, cadre) => {
    const parties = partiesDemandees(valeurs);
    const livraison = await import('#livraison');
    const fait = await livraison.ouRefus(() =>
      livraison.preparer(
        {
          correction: valeurs['correction'] === true,
          edition: texteDe(valeurs, 'edition'),
          parties,
          pour: texteDe(valeurs, 'pour'),
          sansPdf: valeurs['sansPdf'] === true,
          date: texteDe(valeurs, 'date'),
          contenu: texteDe(valeurs, 'contenu'),
        },
        cadre,
      ),
    );
    return 'refus' in fait ? { code: 2, phrase: fait.refus } : livraison.compteDePreparation(fait);
  },
};
