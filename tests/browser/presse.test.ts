/** What newspapers and laureates take away: texts as they are pasted, addresses that lead somewhere, photos that say whose they are. */
import { strFromU8, unzipSync } from 'fflate';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest';
import { ouvrirNavigateur } from '../outils/navigateur.ts';
import { siteFictif } from '../outils/partage.ts';
import { servir, type Serveur } from '../outils/serveur.ts';

const PRESSE = 'editions/2022/presse';
const SITE = 'https://carnet.exemple.org/';
let serveur: Serveur;
let dossier: string;
let browser: Browser;

beforeAll(async () => {
  [{ dossier }, browser] = await Promise.all([siteFictif(), ouvrirNavigateur()]);
  serveur = await servir(dossier);
});
afterAll(async () => {
  await browser?.close();
  await serveur?.fermer();
});

it('a text is copied as it is read, paragraph by paragraph, and the file says the same', async () => {
  const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'], locale: 'fr-FR' });
  onTestFinished(() => context.close());
  const page = await context.newPage();
  await page.goto(`${serveur.url}${PRESSE}/`);
  const bouton = page.getByRole('button', { name: 'Copier : Communiqué' });
  await bouton.focus();
  await page.keyboard.press('Enter');
  await page.locator('recueil-partage [role=status]').filter({ hasText: 'Communiqué : copie faite.' }).waitFor();
  const copie = await page.evaluate<string>('navigator.clipboard.readText()');
  const fichier = await readFile(path.join(dossier, PRESSE, 'communique-2022.txt'), 'utf8');
  const lignes = (texte: string) => texte.replace('\ufeff', '').split(/\n+/).filter(Boolean);
  expect(lignes(copie)).toEqual(lignes(fichier));
  expect(copie).not.toMatch(/[\u00a0\u202f]/);
});

it('every address of the texts leads somewhere in the site', async () => {
  const files = (await readdir(dossier, { recursive: true })).map((file) => file.replaceAll('\\', '/')).filter((file) => /^editions\/\d+\/presse\/.*\.(txt|docx|html)$/.test(file));
  expect(files.filter((file) => file.endsWith('.docx')).length).toBeGreaterThan(0);
  const dire = async (file: string) => {
    const octets = await readFile(path.join(dossier, file));
    return file.endsWith('.docx') ? strFromU8(unzipSync(octets)['word/_rels/document.xml.rels'] ?? new Uint8Array()) : octets.toString('utf8');
  };
  const dites = await Promise.all(files.map(async (file) => [...(await dire(file)).matchAll(new RegExp(`${SITE}([^\\s<>"&]*)`, 'g'))].map(([, chemin = '']) => chemin)));
  const chemins = [...new Set(dites.flat())];
  expect(chemins.length).toBeGreaterThan(10);
  expect(chemins.filter((chemin) => !existsSync(path.join(dossier, ...chemin.split('/'), chemin === '' || chemin.endsWith('/') ? 'index.html' : '')))).toEqual([]);
});

it('a photo has its credit in its file; one that is not allowed is not offered', async () => {
  const photos = (await readdir(path.join(dossier, PRESSE), { recursive: true })).filter((file) => file.endsWith('.jpg')).map((file) => path.basename(file));
  expect(photos.sort()).toEqual(['2022-silence-partage-photo-1.jpg', '2022-tapis-de-lecture-photo-1.jpg']);
  const { xmp, exif } = await sharp(path.join(dossier, PRESSE, 'tapis-de-lecture', '2022-tapis-de-lecture-photo-1.jpg')).metadata();
  expect([xmp?.toString('utf8').includes('<photoshop:Credit>Tisserand inventé</photoshop:Credit>'), exif]).toEqual([true, undefined]);
});
