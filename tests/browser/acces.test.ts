/** Every type of page, by keyboard, by rules, without JavaScript. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { ouvrirNavigateur } from '../outils/navigateur.ts';
import { arret, nombreArrets, petitesCibles, type Arret } from '../outils/regarder.ts';
import { ouvrirSites, PAGES, type Sites } from '../outils/sites.ts';

const NARROW = new Set(['', 'editions/2013/', 'actions/2022/silence-partage/', 'entretiens/2013/dispositif-valenciennois/']);

let sites: Sites;
let browser: Browser;

beforeAll(async () => {
  [sites, browser] = await Promise.all([ouvrirSites(), ouvrirNavigateur()]);
});
afterAll(async () => {
  await browser?.close();
  await sites?.fermer();
});

/** A new page, as a first visit. */
async function visit(site: 'reel' | 'fictif', chemin: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'fr-FR', reducedMotion: 'reduce', ...options });
  onTestFinished(() => context.close());
  const page = await context.newPage();
  await page.goto(sites[site].url + chemin);
  return page;
}

describe.each(PAGES)('%s (%s /%s)', (_type, site, chemin) => {
  // Rules hardly depend on the width: the narrow page is looked at where its composition differs most.
  it.each(NARROW.has(chemin) ? [320, 1280] : [1280])('keeps axe’s rules of the RGAA, of WCAG 2.2 AA and of good practice at %i px', async (width) => {
    const page = await visit(site, chemin, { viewport: { width, height: 800 } });
    const { violations, passes } = await new AxeBuilder({ page }).withTags(['RGAAv4', 'wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze();
    expect(passes.length).toBeGreaterThan(10);
    expect(violations.map((v) => `${v.id} : ${v.help} — ${v.nodes.map((n) => n.html.slice(0, 120)).join(' | ')}`)).toEqual([]);
  });

  it('has targets of 24 px at least', async () => {
    for (const width of [320, 1280]) {
      const page = await visit(site, chemin, { viewport: { width, height: 800 } });
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
    const stops: Arret[] = [];
    const expected = await nombreArrets(page);
    await page.evaluate('document.activeElement?.blur(); getSelection()?.removeAllRanges(); scrollTo(0, 0)');
    for (let i = 0; i < expected; i++) {
      await page.keyboard.press('Tab');
      const stop = await arret(page);
      if (stop) stops.push(stop);
    }
    expect(stops.filter((stop) => !stop.contour || !stop.visible)).toEqual([]);
  });

  it('says everything without JavaScript, but for the buttons that need it', async () => {
    const [withIt, without] = await Promise.all([visit(site, chemin), visit(site, chemin, { javaScriptEnabled: false })]);
    const said = async (page: Page): Promise<string[]> =>
      (await page.innerText('body'))
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean);
    for (const page of [withIt, without]) await page.evaluate('document.querySelectorAll("button").forEach((b) => b.remove())');
    const text = await said(without);
    expect(text.length).toBeGreaterThan(5);
    expect(text).toEqual(await said(withIt));
  });
});
