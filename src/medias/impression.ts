/** Pictures for paper: `largeur` pixels wide at most, colours at full size, since a page is looked at closely. */
import type { Media } from '#blocs';
import { jpegPropre } from './jpeg-propre.ts';

export const jpegImpression = (media: Media, largeur: number): Promise<Uint8Array> => jpegPropre(media, { largeur: Math.round(largeur), quality: 88, chromaSubsampling: '4:4:4' });
