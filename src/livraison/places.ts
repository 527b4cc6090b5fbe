/** Where the publication night keeps its things: all under `.recueil/`, which git ignores and no host serves. */
import path from 'node:path';

export interface PlacesDeLivraison {
  projet: string;
  atelier: string;
  /** The output folder. */
  dist: string;
  precedent: string;
  paquets: string;
  livraisons: string;
}

export function placesDe(projet: string): PlacesDeLivraison {
  const atelier = path.join(projet, '.recueil');
  return {
    projet,
    atelier,
    dist: path.join(projet, 'dist'),
    precedent: path.join(atelier, 'precedent'),
    paquets: path.join(atelier, 'paquets'),
    livraisons: path.join(atelier, 'livraisons'),
  };
}

/** From the project's root, with `/`, as accounts name files. */
export const depuisProjet = (projet: string, fichier: string): string => path.relative(projet, fichier).split(path.sep).join('/');
