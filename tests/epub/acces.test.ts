/** Chapters as a browser draws them, which is what most reading apps are: by axe's rules, at the width of a phone, in large type, at night. */
import { epubDe } from '#epub';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { manquements } from '../outils/axe.ts';
import { dossierTemporaire, ecrire, type DossierTemporaire } from '../outils/dossier.ts';
import { lireEpub } from '../outils/epub.ts';
import { FICTIF, publieDe, REEL } from '../outils/publies.ts';
import { ouvrirNavigateur } from '../outils/navigateur.ts';
import { debordements, textesCoupes } from '../outils/regarder.ts';

/** Each kind of chapter, the richest of its kind. */
const CHAPITRES: [racine: string, edition: string, pages: string[]][] = [
  [FICTIF, '2022', ['nav', 'edition-2022', 'action-2022-silence-partage']],
  [REEL, '2022', ['notices-2022-prevention-de-la-recidive']],
  [REEL, '2019', ['appel-2019']],
];

let place: DossierTemporaire;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  [place, browser] = await Promise.all([dossierTemporaire(), ouvrirNavigateur()]);
  for (const [racine, edition] of CHAPITRES) await ecrire(join(place.racine, edition + (racine === REEL ? '-reel' : '')), Object.fromEntries(lireEpub(await epubDe(publieDe(racine), edition)).fichiers)); // prettier-ignore
  page = await (await browser.newContext({ viewport: { width: 320, height: 640 }, locale: 'fr-FR' })).newPage();
});
afterAll(async () => {
  await browser?.close();
  await place?.retirer();
});

describe.each(CHAPITRES.flatMap(([racine, edition, pages]) => pages.map((une) => [`${edition}${racine === REEL ? '-reel' : ''}`, une] as const)))('%s/%s', (livre, une) => {
  beforeAll(async () => {
    await page.goto(`file://${join(place.racine, livre, 'EPUB', une)}.xhtml`);
  });

  it('keeps axe’s rules', async () => {
    // A book has no main part to be told from a site's furniture.
    expect(await manquements(page, ['landmark-one-main', 'region'])).toEqual([]);
  });

  it('holds on a phone, in type twice as large', async () => {
    await page.evaluate(`document.documentElement.style.fontSize = '200%'`);
    expect([...(await debordements(page)), ...(await textesCoupes(page))]).toEqual([]);
  });

  it('follows the night of the reader: no text keeps a colour of its own', async () => {
    await page.evaluate(`document.documentElement.style.cssText = 'background: rgb(0, 0, 0); color: rgb(200, 200, 200)'`);
    const autres = await page.evaluate(`[...document.querySelectorAll('body *')].filter((e) => e.textContent.trim() && getComputedStyle(e).color !== 'rgb(200, 200, 200)').map((e) => e.outerHTML.slice(0, 80))`); // prettier-ignore
    expect(autres).toEqual([]);
  });
});
