import { mkdtemp, readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Media } from '#blocs';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { webpCached } from './cache.ts';
import { digest } from './digest.ts';
import { picture } from './test-pictures.ts';
import { webp } from './variants.ts';

let dossier = '';
let media: Media;
const cache = () => join(dossier, 'cache', 'medias');
const only = async () => join(cache(), (await readdir(cache()))[0] ?? '');

beforeEach(async () => {
  dossier = await mkdtemp(join(tmpdir(), 'medias-'));
  const octets = await picture('jpeg', 600, 300);
  const chemin = join(dossier, 'equipe.jpg');
  await writeFile(chemin, octets);
  media = { fichier: 'equipe.jpg', alt: '', credit: '', licence: '', largeur: 600, hauteur: 300, digest: digest(octets), chemin };
});
afterEach(() => rm(dossier, { recursive: true }));

it('encodes once, then reads; the original is no longer needed', async () => {
  const premiere = await webpCached(cache(), media, 480);
  expect(premiere).toEqual(await webp(await readFile(media.chemin), 480));
  await rm(media.chemin);
  expect(await webpCached(cache(), media, 480)).toEqual(premiere);
});

it('names the file by digest, width and encoder, and leaves nothing else behind', async () => {
  const [une, autre] = await Promise.all([webpCached(cache(), media, 480), webpCached(cache(), media, 480), webpCached(cache(), media, 300)]);
  expect(une, 'asked twice at once, encoded once').toBe(autre);
  const noms = (await readdir(cache())).sort();
  expect(noms).toHaveLength(2);
  expect(noms[0]).toMatch(new RegExp(`^${media.digest}-300-[0-9a-f]{16}\\.webp$`));
  expect(noms[1]).toMatch(new RegExp(`^${media.digest}-480-[0-9a-f]{16}\\.webp$`));
});

it('makes a cut file again', async () => {
  const entiere = await webpCached(cache(), media, 480);
  await truncate(await only(), 100);
  expect(await webpCached(cache(), media, 480)).toEqual(entiere);
  expect((await stat(await only())).size).toBe(entiere.length);
});

it('refuses an original that is not the one that was checked', async () => {
  await writeFile(media.chemin, await picture('jpeg', 300, 300));
  await expect(webpCached(cache(), media, 480)).rejects.toThrow('equipe.jpg : l’image a changé');
});

it('says which file cannot be decoded', async () => {
  const faux = new TextEncoder().encode('bonjour');
  await writeFile(media.chemin, faux);
  await expect(webpCached(cache(), { ...media, digest: digest(faux) }, 480)).rejects.toThrow(/^equipe\.jpg : fichier qui n’est pas une image/);
});

it('still gives the picture where the cache cannot be written', async () => {
  const fichier = join(dossier, 'fichier');
  await writeFile(fichier, '');
  expect((await webpCached(fichier, media, 480)).length).toBeGreaterThan(100);
});
