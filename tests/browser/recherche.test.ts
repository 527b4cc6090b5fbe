/** Search in a real browser, on the real content under a sub-folder and on the fictional award: what is found, what is said, what is loaded. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { load, publish, readInstant } from '#recueil';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { chantier, construireBien, JOUR } from '../outils/construire.ts';
import { contenuSeul, FICTIF, modifier } from '../outils/couche.ts';
import type { DossierTemporaire } from '../outils/dossier.ts';
import { ouvrirNavigateur } from '../outils/navigateur.ts';
import { siteFictif } from '../outils/partage.ts';
import { servir, type Serveur } from '../outils/serveur.ts';
import { mots, textesPublies, type Textes } from '../outils/textes-publies.ts';

type Nom = 'reel' | 'fictif';
let place: DossierTemporaire;
let browser: Browser;
const serveurs: Partial<Record<Nom, Serveur>> = {};
const textes: Partial<Record<Nom, Textes>> = {};

const publies = (contenu: string): Textes => {
  const { recueil } = load({ racine: contenu, prefix: '' });
  const instant = readInstant(`${JOUR}T00:00`, 'Europe/Paris');
  if (!recueil || !instant.ok) throw new Error('the content cannot be read');
  return textesPublies(publish(recueil, instant.ms));
};

beforeAll(async () => {
  place = await chantier();
  const contenu = await contenuSeul(path.join(place.racine, 'contenu'));
  await modifier(path.join(contenu, 'recueil.yaml'), (text) => text.replace('urlPublique: inconnu', 'urlPublique: https://exemple.org/recueil/'));
  // Every query of the table finds something, whatever the content becomes.
  await modifier(path.join(contenu, 'editions/2013/edition.mdx'), (text) => `${text}\nAu cœur de L'Haÿ-les-Roses, une veille d'urgence.\n`);
  const dossiers = { reel: path.join(place.racine, 'reel'), fictif: (await siteFictif()).dossier };
  await construireBien({ contenu, dossier: dossiers.reel });
  [serveurs.reel, serveurs.fictif, browser] = await Promise.all([servir(dossiers.reel, '/recueil/'), servir(dossiers.fictif), ouvrirNavigateur()]);
  Object.assign(textes, { reel: publies(contenu), fictif: publies(FICTIF) });
});
afterAll(async () => {
  await browser?.close();
  await Promise.all([serveurs.reel?.fermer(), serveurs.fictif?.fermer()]);
  await place?.retirer();
});

const base = (site: Nom): string => serveurs[site]?.url ?? '';

/** What was said wrong by the page: its policy's refusals, its errors. */
const plaintes = new WeakMap<Page, string[]>();

async function visit(...asked: Parameters<typeof open>): Promise<Page> {
  const page = await open(...asked);
  onTestFinished(() => page.context().close());
  return page;
}

/** The caller closes its context. */
async function open(site: Nom, q?: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'fr-FR', ...options });
  const page = await context.newPage();
  const said: string[] = [];
  plaintes.set(page, said);
  page.on('console', (message) => void (message.type() === 'error' || message.type() === 'warning' ? said.push(message.text()) : undefined));
  page.on('pageerror', (error) => void said.push(error.message));
  await context.addInitScript(`
    window.refus = []; window.dits = [];
    addEventListener('securitypolicyviolation', (e) => refus.push(e.violatedDirective + ' ' + e.blockedURI));
    addEventListener('DOMContentLoaded', () => new MutationObserver(() => dits.push(document.querySelector('[role=status]').textContent)).observe(document.querySelector('[role=status]'), { childList: true, characterData: true, subtree: true }));`);
  await page.goto(`${base(site)}recherche/${q === undefined ? '' : `?q=${encodeURIComponent(q)}`}`);
  if (q !== undefined) await settled(page);
  return page;
}

const settled = (page: Page): Promise<void> => page.locator('[role=status]:not(:empty)').waitFor();
const status = async (page: Page): Promise<string> => ((await page.textContent('[role=status]')) ?? '').replace(/\u00a0/g, ' ');
const dits = (page: Page): Promise<string[]> => page.evaluate('dits');

/** Paths of all pages found, the rest asked for until there is no more. */
async function found(page: Page): Promise<string[]> {
  while (await page.locator('.plus').isVisible()) {
    const before = await page.locator('#resultats h3').count();
    await page.locator('.plus').click();
    await expect.poll(() => page.locator('#resultats h3').count()).toBeGreaterThan(before);
  }
  const hrefs: string[] = await page.$$eval('#resultats h3 a', (links) => links.map((link) => (link as HTMLAnchorElement).href));
  return hrefs.sort();
}

/** Words are held by a page when each of these is the beginning of one of its words; in a phrase, of words in a row. */
const holds = (text: string, roots: readonly RegExp[], phrase: boolean): boolean => {
  const words = mots(text);
  return phrase ? words.some((_, i) => roots.every((root, j) => root.test(words[i + j] ?? ''))) : roots.every((root) => words.some((word) => root.test(word)));
};

/** Query, and beginnings of the words that it must find: what French endings leave of them. */
const QUERIES: [query: string, roots: RegExp[], phrase?: boolean][] = [
  ['égalité', [/^egalit/]],
  ['urgence', [/^urgenc/]],
  ['hébergement', [/^heberg/]],
  ['coeur', [/^coeur/]],
  ['cœur', [/^coeur/]],
  ["l'egalite", [/^egalit/]],
  ['d’urgence', [/^urgenc/]],
  ["l'hay les roses", [/^hay/, /^ros/]],
  ['L’Haÿ-les-Roses', [/^hay$/, /^les$/, /^roses$/], true],
  ['« violences conjugales »', [/^violences?$/, /^conjugales?$/], true],
  ['veille', [/^veil/]],
  ['victimes', [/^victim/]],
  ['VALENCIENNES', [/^valencien/]],
  ['violence urgence', [/^violenc/, /^urgenc/]],
  ['zorbnom', [/^zorbnom/]],
];

describe.each(['reel', 'fictif'] as const)('%s: every query of the table', (site) => {
  // One page that is asked again and again, as a reader does.
  let page: Page;
  beforeAll(async () => {
    page = await open(site);
  });
  afterAll(() => page?.context().close());

  it.each(QUERIES.map(([query, roots, phrase]) => ({ query, roots, phrase: phrase ?? false })))('$query', async ({ query, roots, phrase }) => {
    const before = (await dits(page)).length;
    await page.locator('#q').fill(query);
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await dits(page)).length).toBeGreaterThan(before);
    const expected = [...(textes[site] ?? [])].filter(([, text]) => holds(text, roots, phrase)).map(([chemin]) => base(site) + chemin);
    // In the real content a page that says « CHRS » may be found by « hébergement »: the glossary expands it.
    const seen = await found(page);
    expect(seen).toEqual(site === 'fictif' ? expected.sort() : expect.arrayContaining(expected));
    if (site === 'reel') expect([query, expected.length > 0]).toEqual([query, query !== 'zorbnom']);
    if (expected.length === 0) expect(await status(page)).toMatch(/^Aucun passage /);
    expect(await page.evaluate('refus')).toEqual([]);
    expect(plaintes.get(page)).toEqual([]);
  });
});

describe('a query', () => {
  it('finds a trema behind an elision and capitals, and gives typography back', async () => {
    const page = await visit('fictif', "l'hay");
    expect(await found(page)).toEqual([`${base('fictif')}actions/2022/silence-partage/`]);
    expect(await page.textContent('.extrait')).toMatch(/«\u00a0on entend les pages\u00a0», dit un lecteur de L’Haÿ-les-Échelles/);
    expect(await page.$$eval('mark', (marks) => marks.map((mark) => mark.textContent))).toEqual(['Haÿ-les-Échelles']);
  });

  it('finds an acronym by its full name, and shows what it stands for', async () => {
    const page = await visit('reel', '"conseil local de sécurité et de prévention de la délinquance"');
    expect(await found(page)).toContain(`${base('reel')}actions/2009/poursuite-de-scolarisation/`);
    expect((await page.$$eval('.extrait', (all) => all.map((one) => one.textContent))).some((extrait) => /CLSPD/.test(extrait ?? ''))).toBe(true);
  });

  it('leads to a place that exists, and says who speaks there', async () => {
    const page = await visit('fictif', 'silence');
    const links: string[] = await page.$$eval('#resultats a', (all) => all.map((a) => (a as HTMLAnchorElement).href));
    expect(links.some((href) => href.includes('#'))).toBe(true);
    for (const href of links) {
      const { hash, pathname } = new URL(href);
      const html = await (await fetch(base('fictif') + pathname.slice(1))).text();
      expect([href, hash === '' || html.includes(`id="${decodeURIComponent(hash.slice(1))}"`)]).toEqual([href, true]);
    }
    const voices: string[] = await page.$$eval('#resultats .nom-voix', (all) => all.map((b) => b.textContent ?? ''));
    expect([...new Set(voices)].sort()).toEqual(['La bibliothèque', 'La bibliothécaire', 'La société']);
  });

  it('shows distinction, tile and place, and never an address outside the base', async () => {
    const page = await visit('reel', 'valenciennois');
    const first = page.locator('#resultats > li').first();
    expect(await first.locator('.marge').innerText()).toMatch(/Premier prix 2013[\s\S]*Nord \(59\)/);
    expect(await first.locator('.tuile').getAttribute('class')).toBe('tuile pleine');
    for (const href of await page.$$eval('#resultats a', (all) => all.map((a) => (a as HTMLAnchorElement).pathname))) expect(href).toMatch(/^\/recueil\//);
  });
});

describe('the page', () => {
  it('says one thing a settled query, and drops the answers to earlier ones', async () => {
    const page = await visit('reel');
    await page.locator('#q').pressSequentially('urgence', { delay: 25 });
    await settled(page);
    await page.waitForTimeout(600);
    expect(await dits(page)).toEqual([await page.textContent('[role=status]')]);
    expect(await status(page)).toMatch(/^\d+ passages? dans .* pour « urgence »\.$/);
    expect(new URL(page.url()).search).toBe('?q=urgence');
    await page.locator('#q').fill('zzz');
    await page.locator('#q').fill('victimes');
    await expect.poll(() => status(page)).toContain('victimes');
    await page.keyboard.press('Enter');
    await page.waitForTimeout(600);
    expect((await dits(page)).length).toBe(2);
    expect(await page.title()).toMatch(/^victimes — /);
  });

  it('is empty when nothing is asked', async () => {
    const page = await visit('reel', 'urgence');
    await page.locator('#q').fill('');
    await page.locator('[role=status]:empty').waitFor({ state: 'attached' });
    expect([await page.locator('#trouve').isVisible(), new URL(page.url()).search]).toEqual([false, '']);
  });

  it('works by keyboard alone: Enter asks, arrows are the field’s own, the focus stays', async () => {
    const page = await visit('reel');
    await page.evaluate(`window.pris = []; addEventListener('keydown', (e) => setTimeout(() => e.defaultPrevented && pris.push(e.key)))`);
    const focused = (): Promise<string> => page.evaluate(`document.activeElement.id || document.activeElement.tagName`);
    await page.locator('#q').focus();
    await page.keyboard.type('urgence');
    await page.keyboard.press('Enter');
    await settled(page);
    expect(await focused()).toBe('q');
    for (const key of ['ArrowLeft', 'ArrowLeft', 'ArrowDown', 'ArrowUp']) await page.keyboard.press(key);
    expect(await page.evaluate('pris')).toEqual([]);
    for (let i = 0; i < 12 && !(await page.evaluate(`document.activeElement.closest('#resultats') !== null`)); i++) await page.keyboard.press('Tab');
    expect(await page.evaluate(`document.activeElement.closest('h3') !== null`)).toBe(true);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/recueil\/(actions|entretiens|editions)\//);
    await page.goBack();
    await settled(page);
    expect([await page.inputValue('#q'), await status(page)]).toEqual(['urgence', expect.stringContaining('urgence')]);
  });

  it('goes back to the query before', async () => {
    const page = await visit('reel', 'urgence');
    await page.locator('#q').fill('victimes');
    await page.keyboard.press('Enter');
    await expect.poll(() => status(page)).toContain('victimes');
    await page.goBack();
    await expect.poll(() => status(page)).toContain('urgence');
    expect(await page.inputValue('#q')).toBe('urgence');
  });

  it('shows more when asked, and gives the focus to what comes', async () => {
    const page = await visit('reel', 'action');
    const before = await page.locator('#resultats h3').count();
    expect(before).toBe(10);
    const said = await dits(page);
    await page.locator('.plus').focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('#resultats h3').count()).toBeGreaterThan(before);
    const place: number = await page.evaluate(`[...document.querySelectorAll('#resultats h3 a')].indexOf(document.activeElement)`);
    expect(place).toBe(before);
    expect(await dits(page)).toEqual(said);
  });

  it('takes what is typed for words, never for markup', async () => {
    const page = await visit('reel', '<img src=x onerror=alert(1)> urgence');
    expect(await page.locator('recueil-recherche img').count()).toBe(0);
    expect(await page.evaluate('refus')).toEqual([]);
  });

  it('leads elsewhere without JavaScript', async () => {
    const page = await visit('reel', undefined, { javaScriptEnabled: false });
    expect(await page.innerText('main')).toMatch(/JavaScript/);
    const links: string[] = await page.$$eval('.sans-script a', (all) => all.map((a) => (a as HTMLAnchorElement).href)).catch(() => []);
    for (const href of links) expect([href, (await fetch(href)).status]).toEqual([href, 200]);
    expect(await page.locator('.sans-script a').count()).toBeGreaterThan(2);
  });

  it('says so when the index is not there', async () => {
    const page = await visit('reel');
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.locator('#q').fill('urgence');
    await settled(page);
    expect(await status(page)).toMatch(/^La recherche n’a pas pu se charger/);
    await page.unroute('**/pagefind/**');
  });
});

it('loads nothing before a query, then what it says here', async () => {
  const page = await visit('reel');
  const loaded: [string, number][] = [];
  page.on('response', (response) => {
    if (response.url().includes('/pagefind/'))
      void response.body().then(
        (body) => loaded.push([path.basename(new URL(response.url()).pathname), body.length]),
        () => undefined,
      );
  });
  expect(await page.evaluate(`performance.getEntriesByType('resource').filter((r) => r.name.includes('/pagefind/')).length`)).toBe(0);
  await page.locator('#q').fill('urgence');
  await settled(page);
  await page.waitForTimeout(300);
  const folder = path.join(place.racine, 'reel', 'pagefind');
  const sizes = await Promise.all(loaded.map(async ([name, size]) => (/\.(?:js|json)$/.test(name) ? gzipSync(await readFile(path.join(folder, name))).length : size)));
  const total = sizes.reduce((sum, size) => sum + size, 0);
  process.stdout.write(`first query: ${loaded.length} files, ${Math.round(total / 1024)} kB compressed (${loaded.map(([name], i) => `${name} ${sizes[i]}`).join(', ')})\n`);
  expect(total).toBeLessThan(200 * 1024);
});
