/** What the tasks of the publication night ask for. */
import { OptionInvalide } from '#commands';
import { enUneFois, lireParties, type Partie } from '#livraison/parties';
import { editions } from './choix.ts';
import type { Champ, Valeurs } from './tache.ts';
import { listeDe } from './valeurs.ts';

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

/** The parts that were chosen; none is all. */
export function partiesDemandees(valeurs: Valeurs): Partie[] {
  const lues = lireParties(listeDe(valeurs, 'parties'));
  if ('inconnue' in lues) throw new OptionInvalide(`--parties : « ${lues.inconnue} » n’est pas une partie`);
  return lues.parties;
}
