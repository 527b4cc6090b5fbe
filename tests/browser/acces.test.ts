/** Every type of page, by keyboard, by rules, without JavaScript. */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { manquements } from '../outils/axe.ts';
import { ouvrirNavigateur } from '../outils/navigateur.ts';
import { arret, arrets, nombreArrets, petitesCibles } from '../outils/regarder.ts';
import { ouvrirSites, PAGES, type Sites } from '../outils/sites.ts';

const NARROW = new Set(['', 'editions/2013/', 'actions/2022/silence-partage/', 'entretiens/2013/dispositif-valenciennois/']);

/** Pages that are of no use without script, and say so. */
const WITH_SCRIPT = new Set(['recherche/', 'actions/', 'comparer/', 'mon-recueil/']);

let sites: Sites;
let browser: Browser;

beforeAll(async () => {
  [sites, browser] = await Promise.all([ouvrirSites(), ouvrirNavigateur()]);
});
afterAll(async () => {
  await browser?.close();
  await sites?.fermer();
});

/** A new page, as a first visit; the caller closes its context. */
async function open(site: 'reel' | 'fictif', chemin: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'fr-FR', reducedMotion: 'reduce', ...options });
  const page = await context.newPage();
  await page.goto(sites[site].url + chemin);
  return page;
}

async function visit(...where: Parameters<typeof open>): Promise<Page> {
  const page = await open(...where);
  onTestFinished(() => page.context().close());
  return page;
}

async function keepsTheRules(page: Page): Promise<void> {
  expect(await manquements(page)).toEqual([]);
}

/** Lines of text, but for the buttons and boxes that a script adds. */
async function said(page: Page): Promise<string[]> {
  await page.evaluate('document.querySelectorAll("button, .choisir").forEach((b) => b.remove())');
  return (await page.innerText('body'))
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}

it('axe finds what is wrong', async () => {
  const page = await visit('reel', '');
  await page.evaluate('document.querySelector("main a").replaceChildren(new Image())');
  expect((await manquements(page)).map((dit) => dit.split(' : ')[0])).toEqual(expect.arrayContaining(['image-alt', 'link-name']));
});

describe.each(PAGES)('%s (%s /%s)', (_type, site, chemin) => {
  // One visit for what only looks; its buttons go last.
  let page: Page;
  beforeAll(async () => {
    page = await open(site, chemin);
  });
  afterAll(() => page?.context().close());

  it('keeps axe’s rules of the RGAA, of WCAG 2.2 AA and of good practice at 1280 px', () => keepsTheRules(page));

  // Rules hardly depend on the width: the narrow page is looked at where its composition differs most.
  it.runIf(NARROW.has(chemin))('keeps them at 320 px', async () => {
    await keepsTheRules(await visit(site, chemin, { viewport: { width: 320, height: 800 } }));
  });

  it('has targets of 24 px at least', async () => {
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      expect([width, await petitesCibles(page)]).toEqual([width, []]);
    }
  });

  it('skips to the content by keyboard, and shows the focus at each stop', async () => {
    const page = await visit(site, chemin);
    await page.keyboard.press('Tab');
    expect(await arret(page)).toEqual({ nom: expect.stringContaining('Aller au contenu'), contour: true, visible: true });
    await page.keyboard.press('Enter');
    expect(await page.evaluate('document.activeElement?.tagName')).toBe('MAIN');
    expect(new URL(page.url()).hash).toBe('#contenu');
    // Without its fragment: a reload gives the focus back to the fragment's target, when it likes.
    await page.goto('about:blank');
    await page.goto(sites[site].url + chemin);
    const expected = await nombreArrets(page);
    await page.evaluate('document.activeElement?.blur(); getSelection()?.removeAllRanges(); scrollTo(0, 0)');
    const stops = await arrets(page, expected);
    expect(stops.length).toBeGreaterThan(5);
    expect(stops.filter((stop) => !stop.contour || !stop.visible)).toEqual([]);
  });

  // Some say something else without it: tests/browser/{recherche,facettes,panier}.test.ts.
  it.skipIf(WITH_SCRIPT.has(chemin))('says everything without JavaScript, but for the buttons that need it', async () => {
    const text = await said(await visit(site, chemin, { javaScriptEnabled: false }));
    expect(text.length).toBeGreaterThan(5);
    await page.setViewportSize({ width: 1280, height: 800 });
    expect(text).toEqual(await said(page));
  });
});
