import { readdir, truncate, utimes } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { dossierTemporaire, type DossierTemporaire } from '../../tests/outils/dossier.ts';
import { reserve } from './reserve.ts';

let place: DossierTemporaire;
beforeEach(async () => {
  place = await dossierTemporaire();
});
afterEach(() => place.retirer());

const faits = { pages: 3, reprises: [{ fiche: '2026/x', message: 'trop longue' }], octets: { 'ua-1': new Uint8Array([1, 2, 3]), 'a-2a': new Uint8Array([4, 5]) } };

it('gives back what it was given, in the standards that are asked for', async () => {
  const { prendre, garder } = reserve(place.racine);
  const garde = await garder('d', faits);
  expect(await prendre('d', ['ua-1', 'a-2a'])).toEqual(garde);
  expect(await prendre('d', ['ua-1'])).toMatchObject({ pages: 3, reprises: faits.reprises });
});

it('has nothing under another digest, nor in a standard that was not made', async () => {
  const { prendre, garder } = reserve(place.racine);
  await garder('d', { ...faits, octets: { 'ua-1': faits.octets['ua-1'] } });
  expect(await prendre('e', ['ua-1'])).toBeUndefined();
  expect(await prendre('d', ['ua-1', 'a-2a'])).toBeUndefined();
});

it('does not give a file that a power failure cut', async () => {
  const { prendre, garder } = reserve(place.racine);
  const { chemins } = await garder('d', faits);
  await truncate(chemins['ua-1'] ?? '', 1);
  expect(await prendre('d', ['ua-1'])).toBeUndefined();
});

it('forgets what was not wanted for three months, and that alone', async () => {
  const { prendre, garder, oublier } = reserve(place.racine);
  await garder('vieux', faits);
  await garder('voulu', faits);
  const avant = new Date(Date.now() - 100 * 24 * 3600 * 1000);
  for (const name of await readdir(place.racine)) await utimes(path.join(place.racine, name), avant, avant);
  await prendre('voulu', ['ua-1', 'a-2a']);
  await oublier();
  expect((await readdir(place.racine)).sort()).toEqual(['voulu-a-2a.pdf', 'voulu-ua-1.pdf', 'voulu.json']);
});
