/** How finely the pictures of a document are printed: points of the original, over the place that the page gives them. */
import type { Media } from '#blocs';
import type { DocumentImprime } from './document.ts';
import { cheminImage } from './images.ts';

export interface Definition {
  media: Media;
  /** Printed, in millimetres. */
  largeur: number;
  /** Dots per inch. */
  ppp: number;
}

/** A picture that runs with its line stands four lines high, in millimetres. */
const hauteurEnLigne = (4 * 13.5 * 25.4) / 72;

/** Every picture that is drawn, each place that it takes once, in the order of the pages. */
export function definitionsDe({ donnees, medias }: DocumentImprime): Definition[] {
  const parChemin = new Map(medias.map((media) => [cheminImage(media), media]));
  const trouvees = new Map<string, Definition>();
  const lire = (valeur: unknown): void => {
    if (Array.isArray(valeur)) return valeur.forEach(lire);
    if (typeof valeur !== 'object' || valeur === null) return;
    const { t, image, place } = valeur as { t?: unknown; image?: unknown; place?: unknown };
    const media = typeof image === 'string' ? parChemin.get(image) : undefined;
    if (media && typeof place === 'number') {
      const largeur = t === 'image' ? Math.round(((hauteurEnLigne * media.largeur) / media.hauteur) * 10) / 10 : place;
      trouvees.set(`${media.chemin} ${largeur}`, { media, largeur, ppp: Math.floor((media.largeur * 25.4) / largeur + 1e-6) });
    }
    Object.values(valeur).forEach(lire);
  };
  lire(donnees);
  return [...trouvees.values()];
}
