/** The web editor in a real browser, on a copy of the fictional award: what is saved, what is refused, what it asks of the network. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Dialog, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allerEtRetour, enregistrer, entreeDe, lignesEnPlus, montrerLeTexte, ouvrirUneEntree, remplir, servirLEditeur, surveiller, type EditeurServi } from '../outils/editeur.ts';
import { ouvrirNavigateur } from '../outils/navigateur.ts';

let editeur: EditeurServi;
let browser: Browser;
let page: Page;
let fautes: string[];
const ACTION = 'editions/2022/heures-calmes/silence-partage/action.mdx';
const PAGE = 'pages/relu.mdx';
const lire = (chemin: string) => readFileSync(path.join(editeur.contenu, chemin), 'utf8');

beforeAll(async () => {
  [editeur, browser] = await Promise.all([servirLEditeur('tests/fixtures/prix-fictif'), ouvrirNavigateur()]);
  page = await browser.newPage({ viewport: { width: 1280, height: 900 }, locale: 'en-GB' });
  fautes = surveiller(page);
  await page.goto(editeur.url);
  await page.getByText('Commentaires du jury').waitFor();
});
afterAll(async () => {
  await browser.close();
  await editeur.fermer();
});

describe('saving', () => {
  it('writes the line that was changed, and gives back each character', async () => {
    const { avant, change, apres } = await allerEtRetour(page, editeur.contenu, ACTION);
    expect(lignesEnPlus(change, avant)).toEqual([expect.stringMatching(/^titre: .* essai$/)]);
    expect(lignesEnPlus(avant, change)).toHaveLength(1);
    expect(apres).toBe(avant);
  });

  it('keeps the text of blocks when the entry that is open is given again', async () => {
    const chemin = 'editions/2022/heures-calmes/horloge-muette/entretien.mdx';
    const avant = lire(chemin);
    await ouvrirUneEntree(page, entreeDe(chemin));
    await montrerLeTexte(page);
    await page.evaluate(() => (location.hash += '?encore'));
    await montrerLeTexte(page);
    await remplir(page, 'entretiens', (deja) => `${deja} essai`);
    await enregistrer(page);
    expect(lignesEnPlus(lire(chemin), avant)).toEqual(['titre: Propos Mirlababi essai']);
  });

  it('begins with no list of accounts, no folder to pick', async () => {
    expect(await page.getByRole('button', { name: /connecter|dépôt/i }).count()).toBe(0);
    expect(await page.getByText('Actions', { exact: true }).count()).toBeGreaterThan(0);
  });

  it('refuses what the profile refuses, in French, with its line', async () => {
    const avant = lire(PAGE);
    await ouvrirUneEntree(page, entreeDe(PAGE));
    await montrerLeTexte(page);
    await page.locator('.lexical-root').first().click();
    await page.keyboard.press('Control+End');
    await page.keyboard.press('Enter');
    await page.keyboard.type('import x from "y"');
    await page.waitForTimeout(500);
    await page.getByRole('button', { name: 'Enregistrer' }).click();
    const refus = page.getByRole('alertdialog').or(page.getByRole('dialog')).first();
    await refus.waitFor();
    expect(await refus.innerText()).toMatch(/Enregistrement refusé — ligne \d+ : .*import/);
    expect(lire(PAGE)).toBe(avant);
    await page.keyboard.press('Escape');
  });

  it('does not write over what someone else wrote meanwhile', async () => {
    await page.goto('about:blank');
    await page.goto(editeur.url);
    await ouvrirUneEntree(page, entreeDe(PAGE));
    const autre = `${lire(PAGE)}\nÉcrit ailleurs.\n`;
    writeFileSync(path.join(editeur.contenu, PAGE), autre);
    await remplir(page, 'pages', (deja) => `${deja} essai`);
    expect(await enregistrer(page, { revient: false })).toBe(409);
    const refus = page.getByRole('alertdialog').or(page.getByRole('dialog')).first();
    await refus.waitFor();
    expect(await refus.innerText()).toContain('a changé depuis que l’éditeur l’a lu');
    expect(lire(PAGE)).toBe(autre);
  });
});

describe('what is written and not saved', () => {
  const titre = () => page.locator('[data-key-path="titre"] input').first();
  const annuler = () => page.getByRole('button', { name: 'Annuler la modification' }).click();
  /** The question that comes of a gesture, and its answer. */
  const apres = async (geste: () => Promise<unknown>, reponse: 'dismiss' | 'accept') => {
    const question = page.waitForEvent('dialog');
    const fait = geste();
    const dialogue = await question;
    await dialogue[reponse]();
    await fait.catch(() => undefined);
    return [dialogue.type(), dialogue.message()];
  };

  it('is not left without a question, by any way', async () => {
    const avant = lire(ACTION);
    await page.goto('about:blank', { waitUntil: 'commit' });
    await page.goto(editeur.url);
    await page.evaluate(() => (location.hash = '#/collections/actions'));
    await ouvrirUneEntree(page, entreeDe(ACTION));
    await remplir(page, 'actions', (deja) => `${deja} non enregistré`);
    await page.keyboard.press('Escape');
    expect(await apres(annuler, 'dismiss')).toEqual(['confirm', expect.stringContaining('n’est pas enregistré')]);
    expect(await apres(() => page.evaluate(() => history.back()), 'dismiss')).toEqual(['confirm', expect.stringContaining('n’est pas enregistré')]);
    expect(await apres(() => page.evaluate(() => location.reload()), 'dismiss')).toEqual(['beforeunload', expect.anything()]);
    expect(await titre().inputValue()).toMatch(/non enregistré$/);
    await apres(annuler, 'accept');
    await page.waitForURL((adresse) => !adresse.hash.includes('/entries/'));
    expect(lire(ACTION)).toBe(avant);
  });

  it('is no longer so when it is saved: the list comes back, without a question', async () => {
    const questions: string[] = [];
    const noter = (dialogue: Dialog) => {
      questions.push(dialogue.message());
      void dialogue.accept();
    };
    page.on('dialog', noter);
    // The second time, Sveltia goes back in the history, as a person would.
    const { avant, apres: rendu } = await allerEtRetour(page, editeur.contenu, PAGE);
    page.off('dialog', noter);
    expect(questions).toEqual([]);
    expect(rendu).toBe(avant);
  });

  it('is asked about only where there is something: what was only read is left at once', async () => {
    await ouvrirUneEntree(page, entreeDe(ACTION));
    await montrerLeTexte(page);
    await titre().click();
    await annuler();
    await page.waitForURL((adresse) => !adresse.hash.includes('/entries/'));
  });
});

it('asks nothing of any other host, and nothing that its policy refuses', () => {
  expect(fautes).toEqual([]);
});

it('is in French, whatever the browser speaks', async () => {
  expect(await page.locator('html').getAttribute('lang')).toMatch(/^fr/);
});
