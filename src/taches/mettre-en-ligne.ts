/** `mettre-en-ligne`: second key of the publication night. */
import { champEdition, champParties, champSansPdf, partiesDemandees } from './parties.ts';
import type { Tache } from './tache.ts';
import { texteDe } from './valeurs.ts';

export const mettreEnLigne: Tache = {
  nom: 'mettre-en-ligne',
  titre: 'Mettre en ligne',
  aide: 'Quand les noms ont été dits : met le paquet préparé à la place du site, en quelques secondes. Sans paquet, avec « Maintenant », prépare celui des parties choisies et le met en place aussitôt. Rien d’autre ne publie.',
  groupe: 'publier',
  dUnTenant: true,
  champs: [
    { nom: 'paquet', titre: 'Paquet', aide: 'Son nom. Rien d’écrit : le dernier préparé.', genre: 'texte', exemple: '2026-12-01T18-30-3f9c2a71' },
    {
      nom: 'maintenant',
      titre: 'Maintenant, sans paquet',
      aide: 'Prépare et publie d’un coup les parties choisies d’une édition : la construction prend une minute ou deux.',
      genre: 'case',
    },
    { ...champEdition, aide: 'Avec « Maintenant » : l’édition dont des parties paraissent.' },
    { ...champParties, aide: 'Avec « Maintenant » : les parties qui paraissent.' },
    champSansPdf,
    {
      nom: 'avantLHeure',
      titre: 'Avant l’heure',
      aide: 'Pour un paquet dont l’heure n’est pas encore venue : ce qu’il montre paraît tout de suite. Sans cette coche, il est refusé.',
      genre: 'case',
    },
  ],
  executer: async (valeurs, cadre) => {
    const parties = partiesDemandees(valeurs);
    const livraison = await import('#livraison');
    const fait = await livraison.ouRefus(() =>
      livraison.mettreEnLigne(
        {
          paquet: texteDe(valeurs, 'paquet'),
          maintenant: valeurs['maintenant'] === true,
          avantLHeure: valeurs['avantLHeure'] === true,
          edition: texteDe(valeurs, 'edition'),
          parties,
          sansPdf: valeurs['sansPdf'] === true,
          date: texteDe(valeurs, 'date'),
          contenu: texteDe(valeurs, 'contenu'),
        },
        cadre,
      ),
    );
    return 'refus' in fait ? { code: 2, phrase: fait.refus } : livraison.compteDeMiseEnLigne(fait);
  },
};
