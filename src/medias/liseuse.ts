/** Pictures for reading devices: JPEG, which all of them draw, no wider than their screens. */
import type { Media } from '#blocs';
import { jpegPropre } from './jpeg-propre.ts';

export const jpegLiseuse = (media: Media): Promise<Uint8Array> => jpegPropre(media, { largeur: 1200, quality: 80, chromaSubsampling: '4:2:0' });
