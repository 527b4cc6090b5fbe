/** How the site names things inside bodies. */
import type { Contexte } from '#blocs';
import type { Addresses, Corps } from '#recueil';

/** `largeurs` gives the widths at which a picture is served. */
export function contexteWeb(corps: Corps, niveau: number, adresses: Addresses, largeurs: (media: Corps['medias'][number]) => number[]): Contexte {
  return {
    prefixe: `${corps.edition}-${corps.slug}-${corps.voix}-`,
    niveau,
    lien: adresses.action,
    source: (source) => `#source-${source.numero}`,
    media: (media) => {
      const srcset = largeurs(media).map((largeur) => ({ src: adresses.media(media.digest, largeur), largeur }));
      return { src: srcset.at(-1)?.src ?? '', srcset };
    },
  };
}
