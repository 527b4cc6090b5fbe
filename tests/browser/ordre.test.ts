/** What a screen reader says of a page, in which order: the accessibility tree, pinned. On the fictional award, whose texts do not change. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest';
import { ouvrirNavigateur } from '../outils/navigateur.ts';
import { siteFictif } from '../outils/partage.ts';
import { servir, type Serveur } from '../outils/serveur.ts';

let serveur: Serveur;
let browser: Browser;

beforeAll(async () => {
  const site = siteFictif();
  browser = await ouvrirNavigateur();
  serveur = await servir((await site).dossier);
});
afterAll(async () => {
  await browser?.close();
  await serveur?.fermer();
});

async function tree(chemin: string, prepare: string | undefined = undefined): Promise<string> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'fr-FR' });
  onTestFinished(() => context.close());
  const page = await context.newPage();
  await page.goto(serveur.url + chemin);
  if (prepare) {
    await page.locator('#q').fill(prepare);
    await page.locator('main [role=status]').filter({ hasText: /\d/ }).waitFor();
  }
  // How long and heavy a file is changes with every word of it.
  return `${(await page.locator('body').ariaSnapshot()).replace(/\d+ (pages?|Ko)/g, '0 $1')}\n`;
}

it.each([
  ['action', 'actions/2022/silence-partage/'],
  ['entretien', 'entretiens/2022/silence-partage/'],
  ['edition', 'editions/2024/'],
])('%s', async (name, chemin) => {
  await expect(await tree(chemin)).toMatchFileSnapshot(`ordre/${name}.yaml`);
});

it('recherche, with its results', async () => {
  await expect(await tree('recherche/', 'silence')).toMatchFileSnapshot('ordre/recherche.yaml');
});
