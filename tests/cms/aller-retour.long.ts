/** Golden round trip in a real browser: every entry of every content is opened, its text shown, saved, put back and saved; no character changes. */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allerEtRetour, lignesEnPlus, servirLEditeur, surveiller, type EditeurServi } from '../outils/editeur.ts';
import { ouvrirNavigateur } from '../outils/navigateur.ts';

const racine = path.resolve(import.meta.dirname, '../..');
const entreesDe = (contenu: string) =>
  readdirSync(path.join(racine, contenu), { recursive: true, encoding: 'utf8' })
    .map((nom) => nom.split(path.sep).join('/'))
    .filter((nom) => nom.endsWith('.mdx'))
    .sort();

const contenus = [
  ['tests/fixtures/prix-fictif', 'tests/fixtures/lieux-fictifs'],
  ['content', 'tests/fixtures/embargo'],
];

describe.each(contenus)('%s and %s', (...modeles) => {
  let editeur: EditeurServi;
  let browser: Browser;
  let page: Page;
  let fautes: string[];

  beforeAll(async () => {
    [editeur, browser] = await Promise.all([servirLEditeur(...modeles), ouvrirNavigateur()]);
    page = await browser.newPage({ viewport: { width: 1280, height: 900 }, locale: 'fr-FR' });
    fautes = surveiller(page);
    await page.goto(editeur.url);
    await page.getByText('Commentaires du jury').waitFor();
  });
  afterAll(async () => {
    await browser.close();
    await editeur.fermer();
  });

  it.each([...new Set(modeles.flatMap(entreesDe))])('%s', async (chemin) => {
    const { avant, change, apres } = await allerEtRetour(page, editeur.contenu, chemin);
    expect(lignesEnPlus(change, avant)).toHaveLength(1);
    expect(lignesEnPlus(avant, change).length).toBeLessThanOrEqual(1);
    expect(apres).toBe(avant);
    expect(fautes).toEqual([]);
  });
});
