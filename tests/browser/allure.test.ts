/** Every type of page: nothing overflows or is cut, nothing comes from elsewhere, nothing weighs. */
import { gzipSync } from 'node:zlib';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { ouvrirNavigateur } from '../outils/navigateur.ts';
import { debordements, espacer, textesCoupes } from '../outils/regarder.ts';
import { ouvrirSites, PAGES, type Sites } from '../outils/sites.ts';

let sites: Sites;
let browser: Browser;

beforeAll(async () => {
  [sites, browser] = await Promise.all([ouvrirSites(), ouvrirNavigateur()]);
});
afterAll(async () => {
  await browser?.close();
  await sites?.fermer();
});

interface Visite {
  page: Page;
  /** Every request of the visit. */
  demandes: { url: string; octets: () => Promise<{ type: string; corps: Buffer }> }[];
  /** What the console or the page's policy complained of. */
  plaintes: string[];
}

async function visit(url: string, options: BrowserContextOptions = {}): Promise<Visite> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'fr-FR', ...options });
  onTestFinished(() => context.close());
  const page = await context.newPage();
  const visite: Visite = { page, demandes: [], plaintes: [] };
  page.on('requestfinished', (request) => {
    const octets = async () => {
      const response = await request.response();
      return { type: response?.headers()['content-type'] ?? '', corps: (await response?.body()) ?? Buffer.alloc(0) };
    };
    visite.demandes.push({ url: request.url(), octets });
  });
  page.on('requestfailed', (request) => visite.plaintes.push(`échec : ${request.url()}`));
  page.on('pageerror', (error) => visite.plaintes.push(error.message));
  // The address that does not exist is the one that is asked for.
  page.on('console', (message) => (message.type() === 'error' || message.type() === 'warning') && message.location().url !== url && visite.plaintes.push(message.text()));
  await page.addInitScript(`addEventListener('securitypolicyviolation', (e) => console.error('CSP ' + e.violatedDirective + ' ' + e.blockedURI))`);
  await page.goto(url);
  await page.evaluate('document.fonts.ready.then(() => undefined)');
  return visite;
}

describe.each(PAGES)('%s (%s /%s)', (_type, site, chemin) => {
  it('holds in 320, 640 and 1280 px, with the text spaced too', async () => {
    const { page } = await visit(sites[site].url + chemin);
    const widths = [320, 640, 1280] as const;
    const at = async <R>(width: number, see: (page: Page) => Promise<R>): Promise<[number, R]> => {
      await page.setViewportSize({ width, height: 800 });
      return [width, await see(page)];
    };
    expect(await page.evaluate('[...document.querySelectorAll("[hidden]")].filter((e) => e.getClientRects().length > 0).map((e) => e.id || e.className)')).toEqual([]);
    for (const width of widths) expect(await at(width, debordements)).toEqual([width, []]);
    await espacer(page);
    for (const width of widths) {
      expect(await at(width, debordements)).toEqual([width, []]);
      expect(await at(width, textesCoupes)).toEqual([width, []]);
    }
  });

  it('asks nothing of others, keeps its policy, complains of nothing; prints its text without its navigation', async () => {
    const { page, demandes, plaintes } = await visit(sites[site].url + chemin);
    // Pictures that wait to be seen, and what scripts ask for.
    await page.evaluate('document.querySelectorAll("img[loading=lazy]").forEach((i) => i.scrollIntoView())');
    await page.waitForLoadState('networkidle');
    const origin = new URL(sites[site].url).origin;
    expect(demandes.map(({ url }) => url).filter((url) => !url.startsWith('data:') && new URL(url).origin !== origin)).toEqual([]);
    expect(plaintes).toEqual([]);
    expect(await page.evaluate('[...document.images].filter((i) => i.complete && i.naturalWidth === 0).map((i) => i.src)')).toEqual([]);

    await page.emulateMedia({ media: 'print' });
    const shown: string[] = await page.evaluate(
      '[...document.querySelectorAll("nav, .evite")].filter((e) => e.getClientRects().length > 0).map((e) => e.getAttribute("aria-label") ?? e.className)',
    );
    expect(shown).toEqual([]);
    // A search that asked nothing has its title to print.
    expect((await page.innerText('main')).length).toBeGreaterThan(chemin === 'recherche/' ? 5 : 80);
    expect(await debordements(page)).toEqual([]);
  });
});

describe('a first visit to an action', () => {
  const actions = PAGES.filter(([type]) => type.startsWith('action'));
  const TEXT = /^(?:text|application\/(?:javascript|json)|image\/svg)/;

  it.each(actions)('%s (%s /%s) weighs 200 KB at most, its own pictures aside; 25 KB of page and style; 5 KB of script, but 25 for what chooses', async (_type, site, chemin) => {
    const { page, demandes } = await visit(sites[site].url + chemin);
    await page.waitForLoadState('networkidle');
    const parts = await Promise.all(demandes.map(async ({ url, octets }) => ({ url, ...(await octets()) })));
    const weights = parts
      .filter(({ url }) => !url.startsWith('data:') && !/\/medias\//.test(url))
      .map(({ url, type, corps }) => ({ url, type, poids: TEXT.test(type) ? gzipSync(corps).length : corps.length }));
    const kilobytes = (of: RegExp) => Math.ceil(weights.filter(({ type }) => of.test(type)).reduce((sum, { poids }) => sum + poids, 0) / 1024);
    expect(weights.some(({ url }) => url.endsWith('.woff2'))).toBe(true);
    expect(weights.filter(() => kilobytes(/./) > 200 || kilobytes(/^text\/(?:html|css)/) > 25 || kilobytes(/javascript/) > (chemin === 'actions/' ? 25 : 5))).toEqual([]);
    expect(kilobytes(/^text\/html/)).toBeGreaterThan(1);
  });
});
