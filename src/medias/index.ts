/** Pictures: what they are (no native call), their digest, and their web sizes (sharp, loaded on first use). */
export { jpegPresseCached, pngCached, webpCached } from './cache.ts';
export { digest } from './digest.ts';
export { jpegImpression } from './impression.ts';
export { jpegLiseuse } from './liseuse.ts';
export { identify, limites, type Identite, type Refus } from './identify.ts';
export { pngFromSvg } from './svg.ts';
export { checkName } from './nom.ts';
export { types, type TypeImage } from './signatures.ts';
export { ErreurImage, largeursWeb, poidsMaxWeb, webp, webWidths } from './variants.ts';
