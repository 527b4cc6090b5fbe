import type { Media } from '#blocs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, it } from 'vitest';
import { nouveauDossier } from '../../tests/outils/dossier.ts';
import { jpegPresseCached } from './cache.ts';
import { digest } from './digest.ts';
import { jpegPresse } from './presse.ts';
import { picture } from './test-pictures.ts';

async function media(largeur: number, hauteur: number, orientation?: number): Promise<Media> {
  const octets = await picture('jpeg', largeur, hauteur, orientation);
  const chemin = join(await nouveauDossier(), 'image');
  await writeFile(chemin, octets);
  return { fichier: 'secret.jpg', alt: 'Une « table » <ronde>', credit: 'Éloïse & Cie', licence: 'La sienne', largeur, hauteur, digest: digest(octets), chemin };
}

it('says its credit and its licence, and nothing of the file that it comes from', async () => {
  const octets = Buffer.from(await jpegPresse(await media(600, 300), 2400));
  const { xmp, exif, icc } = await sharp(octets).metadata();
  expect([exif, icc]).toEqual([undefined, undefined]);
  const dit = xmp?.toString('utf8') ?? '';
  for (const mot of ['Une « table » &lt;ronde&gt;', '<photoshop:Credit>Éloïse &amp; Cie</photoshop:Credit>', 'La sienne']) expect(dit).toContain(mot);
  expect(octets.toString('latin1')).not.toMatch(/Exif|MARQUE|Jeanne|secret/);
});
it('has no side longer than asked, upright, and is never enlarged', async () => {
  const taille = async (une: Media) => {
    const { width, height } = await sharp(await jpegPresse(une, 400)).metadata();
    return [width, height];
  };
  expect(await Promise.all([taille(await media(800, 200)), taille(await media(800, 200, 6)), taille(await media(300, 200))])).toEqual([
    [400, 100],
    [100, 400],
    [300, 200],
  ]);
});
it('is made again when its credit changes', async () => {
  const [dossier, une] = [await nouveauDossier(), await media(64, 32)];
  const [avant, meme, apres] = [
    await jpegPresseCached(dossier, une, 400),
    await jpegPresseCached(dossier, une, 400),
    await jpegPresseCached(dossier, { ...une, credit: 'Autre' }, 400),
  ].map((octets) => Buffer.from(octets).toString('latin1'));
  expect([avant === meme, apres?.includes('Autre')]).toEqual([true, true]);
});
