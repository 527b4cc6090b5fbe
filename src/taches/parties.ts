/** What the tasks of the publication night ask for. */
import { enUneFois, lireParties } from '#livraison/parties';
import { editions } from './choix.ts';
import type { Champ } from './tache.ts';

export const champEdition: Champ = {
  nom: 'edition',
  titre: 'Édition',
  aide: 'L’édition dont des parties paraissent.',
  genre: 'texte',
  choix: editions,
  exemple: '2026',
};

export const champParties: Champ = {
  nom: 'parties',
  titre: 'Ce qui paraît',
  aide: 'Rien de choisi : tout ce qui est écrit pour cet instant dans les textes.',
  genre: 'plusieurs',
  choix: () => [
    { valeur: 'noms', dit: 'Les noms : intitulés, porteurs, lieux' },
    { valeur: 'palmares', dit: 'Le palmarès : distinctions, jury, candidatures' },
    { valeur: 'fiches', dit: 'Les fiches, leurs images et l’éditorial' },
    { valeur: 'jury', dit: 'Les commentaires du jury' },
    { valeur: 'entretiens', dit: 'Les entretiens' },
    { valeur: 'appel', dit: 'L’appel à candidatures' },
    { valeur: enUneFois, dit: 'Tout en une fois' },
  ],
};

export const champSansPdf: Champ = { nom: 'sansPdf', titre: 'Sans PDF ni EPUB', aide: 'Pour un essai rapide : les fichiers à emporter manquent alors au site.', genre: 'case' };

export { lireParties };
