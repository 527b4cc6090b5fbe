import type { Media } from '#blocs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, it } from 'vitest';
import { nouveauDossier } from '../../tests/outils/dossier.ts';
import { digest } from './digest.ts';
import { jpegImpression } from './impression.ts';
import { jpegLiseuse } from './liseuse.ts';
import { picture } from './test-pictures.ts';

async function media(type: Parameters<typeof picture>[0], largeur: number, hauteur: number, orientation?: number): Promise<Media> {
  const octets = await picture(type, largeur, hauteur, orientation);
  const chemin = join(await nouveauDossier(), 'image');
  await writeFile(chemin, octets);
  return { fichier: 'image', alt: 'Une image', credit: 'x', licence: 'x', largeur, hauteur, digest: digest(octets), chemin };
}

it.each(['jpeg', 'png', 'webp'] as const)('takes everything private out of a %s', async (type) => {
  for (const sortie of [await jpegLiseuse(await media(type, 600, 300)), await jpegImpression(await media(type, 600, 300), 500)]) {
    const apres = await sharp(sortie).metadata();
    expect([apres.format, apres.space, apres.exif, apres.icc, apres.xmp]).toEqual(['jpeg', 'srgb', undefined, undefined, undefined]);
    expect(Buffer.from(sortie).toString('latin1')).not.toMatch(/Exif|ICC_PROFILE|MARQUE|Jeanne/);
  }
});
it('is no wider than asked, and never larger than it was', async () => {
  const largeur = async (octets: Uint8Array) => (await sharp(octets).metadata()).width;
  expect([await largeur(await jpegLiseuse(await media('jpeg', 1600, 800))), await largeur(await jpegLiseuse(await media('jpeg', 600, 300)))]).toEqual([1200, 600]);
  expect(await largeur(await jpegImpression(await media('png', 600, 300), 412.6))).toBe(413);
});
it('stands the picture upright', async () => {
  const { width, height } = await sharp(await jpegLiseuse(await media('jpeg', 600, 300, 6))).metadata();
  expect([width, height]).toEqual([300, 600]);
});
it('refuses a file that changed since it was read', async () => {
  const une = await media('png', 64, 64);
  await writeFile(une.chemin, await picture('png', 65, 64));
  await expect(jpegLiseuse(une)).rejects.toThrow('a changé depuis sa lecture');
});
