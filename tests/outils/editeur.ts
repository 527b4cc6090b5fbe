/** The editor as the workshop serves it, on a copy of a content, and the ways in which a person uses it. */
import { construireEditeur, servirEditeur } from '#cms';
import { load } from '#recueil';
import { serve } from '@hono/node-server';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Locator, Page } from 'playwright-core';

const projet = path.resolve(import.meta.dirname, '../..');
const base = '/jeton-d-essai/editeur/';

export interface EditeurServi {
  url: string;
  /** The copy that the editor writes in. */
  contenu: string;
  fermer: () => Promise<void>;
}

/** Serves the editor of a copy of `modeles`, one over the other. */
export async function servirLEditeur(...modeles: string[]): Promise<EditeurServi> {
  const contenu = mkdtempSync(path.join(tmpdir(), 'recueil-editeur-'));
  for (const modele of modeles) cpSync(path.resolve(projet, modele), contenu, { recursive: true, filter: (nom) => !nom.endsWith('.md') });
  await construireEditeur(projet);
  const lire = () => load({ racine: contenu, prefix: 'content/' }).recueil;
  const serveur = serve({ fetch: (requete) => servirEditeur(requete, { projet, contenu, base, recueil: lire }), port: 0, hostname: '127.0.0.1' });
  await new Promise<void>((resolve) => serveur.once('listening', () => resolve()));
  const fermer = () =>
    new Promise<void>((resolve) => {
      serveur.close(() => {
        rmSync(contenu, { recursive: true, force: true });
        resolve();
      });
      if ('closeAllConnections' in serveur) serveur.closeAllConnections();
    });
  return { url: `http://127.0.0.1:${(serveur.address() as AddressInfo).port}${base}`, contenu, fermer };
}

/** The field of an entry that is filled and emptied again by tries. */
const champs: Readonly<Record<string, string>> = { editions: 'libelle', appels: 'libelle', actions: 'titre', jury: 'instance', entretiens: 'titre', pages: 'titre' };
const collections: Readonly<Record<string, string>> = {
  'edition.mdx': 'editions',
  'appel.mdx': 'appels',
  'action.mdx': 'actions',
  'jury.mdx': 'jury',
  'entretien.mdx': 'entretiens',
};

/** Collection and entry of a file of the content: `editions/2022/edition.mdx` is `2022/edition` of `editions`. */
export function entreeDe(chemin: string): { collection: string; entree: string } {
  return { collection: collections[chemin.split('/').at(-1) ?? ''] ?? 'pages', entree: chemin.replace(/^(editions|pages)\//, '').replace(/\.mdx$/, '') };
}

/** Opens an entry by its address; Sveltia may still be on its way to another page: the address is given again. */
export async function ouvrirUneEntree(page: Page, { collection, entree }: { collection: string; entree: string }): Promise<void> {
  const bouton = page.getByRole('button', { name: 'Enregistrer' });
  for (let essai = 0; essai < 8; essai++) {
    await page.evaluate((adresse) => (location.hash = adresse), `#/collections/${collection}/entries/${entree}`);
    if (
      await bouton.waitFor({ timeout: 5000 }).then(
        () => true,
        () => false,
      )
    )
      return;
    await page.evaluate((adresse) => (location.hash = adresse), `#/collections/${collection}`);
  }
  await bouton.waitFor();
}

/** Fields are drawn as they are scrolled to. */
async function defiler(page: Page, jusqua: Locator, de: number): Promise<void> {
  for (let essai = 0; essai < 200 && (await jusqua.count()) === 0; essai++) {
    await page.evaluate((pas) => {
      for (const un of document.querySelectorAll('*')) if (un.scrollHeight > un.clientHeight + 50 && /auto|scroll/.test(getComputedStyle(un).overflowY)) un.scrollTop += pas;
    }, de);
    await page.waitForTimeout(50);
  }
  await jusqua.waitFor();
}

/** Shows the entry's text: the rich editor rewrites what it shows, a tenth of a second later, and that of each block after it. */
export async function montrerLeTexte(page: Page): Promise<void> {
  await defiler(page, page.locator('.lexical-root').first(), 2000);
  await page.waitForTimeout(800);
}

/** Writes a text in the entry's first field; returns what was there. */
export async function remplir(page: Page, collection: string, dit: (avant: string) => string): Promise<string> {
  const champ = page.locator(`[data-key-path="${champs[collection] ?? 'titre'}"] input`).first();
  await defiler(page, champ, -3000);
  const avant = await champ.inputValue();
  await champ.fill(dit(avant));
  return avant;
}

/** Saves, and waits for the workshop's answer; the list comes back when it is written. A refusal of the guard, that asks nothing of the workshop, says itself. */
export async function enregistrer(page: Page, { revient = true } = {}): Promise<number> {
  const bouton = page.getByRole('button', { name: 'Enregistrer' });
  const reponse = page
    .waitForResponse((une) => une.request().method() === 'PUT', { timeout: 30_000 })
    .catch(async () => {
      throw new Error(`Not saved (button ${(await bouton.isEnabled()) ? 'enabled' : 'disabled'}): ${(await page.getByRole('alertdialog').allInnerTexts()).join(' ')}`);
    });
  const [recue] = await Promise.all([reponse, bouton.click()]);
  if (revient) await page.waitForURL((adresse) => !adresse.hash.includes('/entries/'));
  return recue.status();
}

/** What a page may not do: a request to another host, a thing that its policy refuses. */
export function surveiller(page: Page): string[] {
  // Machines are busy.
  page.setDefaultTimeout(60_000);
  page.setDefaultNavigationTimeout(90_000);
  const fautes: string[] = [];
  page.on('request', (requete) => {
    if (!/^(http:\/\/127\.0\.0\.1|blob:|data:)/.test(requete.url())) fautes.push(`request: ${requete.url()}`);
  });
  page.on('console', (message) => {
    if (/Content Security Policy/.test(message.text())) fautes.push(message.text());
  });
  page.on('pageerror', (erreur) => fautes.push(String(erreur)));
  return fautes;
}

/** Lines of one text that are not in another. */
export const lignesEnPlus = (texte: string, autre: string): string[] => texte.split('\n').filter((ligne) => !autre.split('\n').includes(ligne));

/** Fills a field of an entry and saves, puts back what was there and saves: the text after each. */
export async function allerEtRetour(page: Page, contenu: string, chemin: string): Promise<{ avant: string; change: string; apres: string }> {
  const lire = () => readFileSync(path.join(contenu, chemin), 'utf8');
  const entree = entreeDe(chemin);
  const avant = lire();
  await ouvrirUneEntree(page, entree);
  await montrerLeTexte(page);
  const dit = await remplir(page, entree.collection, (deja) => `${deja} essai`.trim());
  await enregistrer(page);
  const change = lire();
  await ouvrirUneEntree(page, entree);
  await montrerLeTexte(page);
  await remplir(page, entree.collection, () => dit);
  await enregistrer(page);
  return { avant, change, apres: lire() };
}
