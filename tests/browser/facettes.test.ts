/** Choosing among actions and among results, in a real browser: what is kept, said, shared, gone back to. */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { manquements } from '../outils/axe.ts';
import { ouvrirNavigateur } from '../outils/navigateur.ts';
import { debordements, petitesCibles } from '../outils/regarder.ts';
import { ouvrirSites, type Sites } from '../outils/sites.ts';

let sites: Sites;
let browser: Browser;

beforeAll(async () => {
  [sites, browser] = await Promise.all([ouvrirSites(), ouvrirNavigateur()]);
});
afterAll(async () => {
  await browser?.close();
  await sites?.fermer();
});

/** Opens a page; what its console and its policy refuse is an error at the end. */
async function visit(chemin: string, options: BrowserContextOptions & { site?: 'reel' | 'fictif' } = {}): Promise<Page> {
  const { site = 'reel', ...more } = options;
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'fr-FR', reducedMotion: 'reduce', ...more });
  const page = await context.newPage();
  const said: string[] = [];
  page.on('console', (message) => void (['error', 'warning'].includes(message.type()) ? said.push(message.text()) : undefined));
  page.on('pageerror', (error) => void said.push(error.message));
  onTestFinished(async () => {
    await context.close();
    expect(said).toEqual([]);
  });
  await page.goto(sites[site].url + chemin);
  return page;
}

const titres = (page: Page) => page.locator('.breves h3:visible').allTextContents();
const etat = (page: Page) => page.locator('.etat[role=status]').textContent();
const choisis = (page: Page) => page.locator('.choisis button').allTextContents();
const boite = (page: Page, nom: string) => page.getByRole('checkbox', { name: new RegExp(`^${nom} `) });
/** What its label says a click gives. */
const annonce = async (page: Page, nom: string) => Number((await boite(page, nom).locator('xpath=..').locator('.nombre').textContent())?.replace('+', ''));

async function keepsTheRules(page: Page): Promise<void> {
  expect(await manquements(page)).toEqual([]);
  expect(await petitesCibles(page)).toEqual([]);
}

describe('the list of actions', () => {
  it('keeps what a click said it would, in the address, and goes back', async () => {
    const page = await visit('actions/');
    const toutes = await titres(page);
    const promis = await annonce(page, 'Commune');
    await boite(page, 'Commune').check();
    expect(await titres(page)).toHaveLength(promis);
    const enPlus = await annonce(page, 'Association');
    await boite(page, 'Association').check();
    expect(await titres(page)).toHaveLength(promis + enPlus);
    await boite(page, 'Victimes').check();
    const gardees = await titres(page);
    expect(gardees.length).toBeGreaterThan(0);
    expect(gardees.length).toBeLessThan(promis + enPlus);
    await expect.poll(() => etat(page)).toBe(`${gardees.length}\u00a0action${gardees.length > 1 ? 's' : ''} sur ${toutes.length}`);
    expect(new URL(page.url()).search).toBe('?public=victimes&porteur=association&porteur=commune');
    expect((await choisis(page)).map((tag) => tag.trim())).toEqual(['Victimes', 'Association', 'Commune', 'Tout retirer']);
    await page.goBack();
    expect(await titres(page)).toHaveLength(promis + enPlus);
    await page.goForward();
    expect(await titres(page)).toEqual(gardees);
    const shared = await visit(`actions/${new URL(page.url()).search}`);
    expect(await titres(shared)).toEqual(gardees);
    await expect.poll(() => etat(shared)).toBe(await etat(page));
  });

  it('works by keyboard alone; a tag that takes itself off leaves the focus to the next, the last one to the list', async () => {
    const page = await visit('actions/');
    await boite(page, 'Victimes').focus();
    await page.keyboard.press('Space');
    await boite(page, 'Association').focus();
    await page.keyboard.press('Space');
    expect(await boite(page, 'Association').evaluate((box) => box === document.activeElement)).toBe(true);
    await page.getByRole('button', { name: 'Retirer le critère Public\u00a0: Victimes' }).focus();
    await page.keyboard.press('Enter');
    expect(await page.evaluate('document.activeElement.getAttribute("aria-label")')).toBe('Retirer le critère Type de porteur\u00a0: Association');
    await page.keyboard.press('Enter');
    expect(await page.evaluate('document.activeElement.id')).toBe('actions-nom');
    expect(new URL(page.url()).search).toBe('');
  });

  it('says when nothing is left, and what one criterion less would give', async () => {
    const page = await visit('actions/?strate=commune-50000-99999&public=femmes');
    expect(await titres(page)).toEqual([]);
    await expect.poll(() => etat(page)).toBe('Aucune action');
    await keepsTheRules(page);
    const issue = page.locator('.issues button').first();
    const promis = Number(/(\d+)\u00a0actions?$/.exec((await issue.textContent()) ?? '')?.[1]);
    await issue.click();
    expect(await titres(page)).toHaveLength(promis);
  });

  it('sorts by title, and from the first edition on, in the address too', async () => {
    const page = await visit('actions/');
    const parAnnees = await titres(page);
    const tri = page.getByLabel('Trier');
    await tri.selectOption('titre');
    const parTitre = await titres(page);
    expect(parTitre).toEqual([...parTitre].sort((a, b) => a.replace(/^«\s*/, '').localeCompare(b.replace(/^«\s*/, ''), 'fr')));
    expect([...parTitre].sort()).toEqual([...parAnnees].sort());
    await tri.selectOption('ancien');
    expect(await page.locator('.an:visible').first().textContent()).toBe('2008');
    expect(new URL(page.url()).search).toBe('?tri=ancien');
    await tri.selectOption('');
    expect(await titres(page)).toEqual(parAnnees);
  });

  it('keeps the rules with the form open at 320 px, closed once it has been used', async () => {
    const page = await visit('actions/', { viewport: { width: 320, height: 800 } });
    await page.locator('.pli > summary').click();
    await page.locator('.criteres > summary').click();
    await page.locator('.reste > summary').nth(1).click();
    await boite(page, 'Femmes').check();
    await keepsTheRules(page);
    expect(await debordements(page)).toEqual([]);
    await page.getByRole('button', { name: /^Voir/ }).click();
    expect(await page.locator('.pli').getAttribute('open')).toBeNull();
    expect(await page.evaluate('document.activeElement.id')).toBe('actions-nom');
  });

  it('leads to the list of each value without JavaScript', async () => {
    const page = await visit('actions/', { javaScriptEnabled: false });
    expect(await page.locator('form').count()).toBe(1);
    expect(await page.locator('form').isVisible()).toBe(false);
    const liens = await page
      .locator('nav[aria-label="Actions par critère"] a')
      .evaluateAll((all) => all.map((a) => [(a as HTMLAnchorElement).href, a.nextElementSibling?.textContent] as const));
    expect(liens.length).toBeGreaterThan(40);
    // Those of their own kind: the number said is the number listed.
    for (const [href, nombre] of liens.filter(([url]) => url.includes('/actions/par/'))) {
      await page.goto(href, { waitUntil: 'domcontentloaded' });
      expect(await page.locator('.index > li').count(), href).toBe(Number(nombre));
    }
  });

  it('has no place among its criteria where the award has none', async () => {
    const page = await visit('actions/', { site: 'fictif' });
    expect(await page.locator('form legend').allTextContents()).not.toContain('Territoire');
    await page.locator('form input').first().check();
    expect((await titres(page)).length).toBeGreaterThan(0);
  });
});

describe('the results of a search', () => {
  const resultats = (page: Page) => page.locator('.resultat h3').count();

  it('are kept by criteria and sorted, and the address gives the same', async () => {
    const page = await visit('recherche/?q=violences');
    await expect.poll(() => resultats(page)).toBeGreaterThan(5);
    await page.locator('#criteres .pli > summary').click();
    const promis = await annonce(page, 'Victimes');
    await boite(page, 'Victimes').check();
    await expect.poll(() => etat(page)).toMatch(new RegExp(`^${promis} pages? sur \\d+ pour «.violences.»\\.$`));
    expect(await resultats(page)).toBe(promis);
    await page.getByLabel('Trier').selectOption('recent');
    await expect.poll(() => new URL(page.url()).search).toBe('?q=violences&public=victimes&tri=recent');
    const annees = await page.locator('.resultat h3 a').evaluateAll((all) => all.map((a) => Number(/\/(\d{4})\//.exec((a as HTMLAnchorElement).href)?.[1])));
    expect(annees).toEqual([...annees].sort((a, b) => b - a));
    await keepsTheRules(page);
    const shared = await visit(`recherche/${new URL(page.url()).search}`);
    await expect.poll(() => resultats(shared)).toBe(promis);
    await page.goBack();
    await expect.poll(() => page.getByLabel('Trier').inputValue()).toBe('');
    await page.goBack();
    await expect.poll(() => resultats(page)).toBeGreaterThan(promis);
  });

  it('say when criteria keep none of them', async () => {
    const page = await visit('recherche/?q=violences&strate=commune-3500-9999');
    await expect.poll(() => page.locator('.rien').isVisible()).toBe(true);
    await keepsTheRules(page);
    await page.locator('.issues button').click();
    await expect.poll(() => resultats(page)).toBeGreaterThan(0);
    expect(await page.evaluate('document.activeElement.id')).toBe('resultats-nom');
  });

  it('keep the answer that is on its way when a link of the page is followed', async () => {
    const page = await visit('recherche/?q=violences');
    await page.evaluate('location.hash = "contenu"');
    await expect.poll(() => resultats(page)).toBeGreaterThan(5);
  });

  it.each([
    ['violances', 'violences'],
    ['sécuritté', 'sécurité'],
    ['preventoin', 'prévention'],
  ])('%s: « vouliez-vous dire %s »', async (ecrit, voulu) => {
    const page = await visit(`recherche/?q=${encodeURIComponent(ecrit)}`);
    const lien = page.locator('.etat[role=status] a');
    await expect.poll(() => lien.textContent()).toBe(voulu);
    await lien.click();
    await expect.poll(() => etat(page)).toContain(`« ${voulu} »`.replaceAll(' ', '\u00a0'));
    expect(await page.locator('#q').inputValue()).toBe(voulu);
    expect(await resultats(page)).toBeGreaterThan(0);
  });

  it('are not needed when a page is named: suggestions by keyboard', async () => {
    const page = await visit('recherche/');
    await page.locator('#q').pressSequentially('lille');
    const options = page.locator('#suggestions [role=option]');
    await expect.poll(() => options.count()).toBeGreaterThan(0);
    await keepsTheRules(page);
    await page.keyboard.press('ArrowDown');
    expect(await page.locator('#q').getAttribute('aria-activedescendant')).toBe('suggestion-0');
    expect(await options.first().getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press('Escape');
    expect(await options.count()).toBe(0);
    expect(await page.locator('#q').getAttribute('aria-expanded')).toBe('false');
    await page.locator('#q').pressSequentially(' 2022');
    await expect.poll(() => options.count()).toBeGreaterThan(0);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/actions/2022/**');
  });
});
