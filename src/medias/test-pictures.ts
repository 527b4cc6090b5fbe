/** Pictures for tests: made by sharp, with a photographer's position in them. */
import sharp, { type Exif } from 'sharp';

const exif: Exif = {
  IFD0: { Make: 'MARQUE-ESPION', Copyright: 'Jeanne' },
  IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '50/1 21/1 30/1', GPSLongitudeRef: 'E', GPSLongitude: '3/1 31/1 20/1' },
};

/** Red on the left as stored, blue on the right; with EXIF, GPS and a colour profile. */
export async function picture(format: 'jpeg' | 'png' | 'webp', largeur = 64, hauteur = 32, orientation = 1): Promise<Uint8Array> {
  const moitie = await sharp({ create: { width: Math.ceil(largeur / 2), height: hauteur, channels: 3, background: '#c00' } })
    .png()
    .toBuffer();
  const image = sharp({ create: { width: largeur, height: hauteur, channels: 3, background: '#00c' } })
    .composite([{ input: moitie, left: 0, top: 0 }])
    .withExif(exif)
    .withMetadata({ orientation })
    .toFormat(format);
  return new Uint8Array(await image.toBuffer());
}

/** Film grain: the heaviest a picture can be. */
export async function noise(largeur: number, hauteur: number): Promise<Uint8Array> {
  const grain = { type: 'gaussian', mean: 128, sigma: 60 } as const;
  const image = sharp({ create: { width: largeur, height: hauteur, channels: 3, background: '#888', noise: grain } });
  return new Uint8Array(await image.jpeg({ quality: 90 }).toBuffer());
}
