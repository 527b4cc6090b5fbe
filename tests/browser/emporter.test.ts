/** What is copied of an action, read back from the clipboard of a real browser: one section, and all of it in the order of a funding file. */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { manquements } from '../outils/axe.ts';
import { ouvrirNavigateur } from '../outils/navigateur.ts';
import { siteFictif } from '../outils/partage.ts';
import { servir, type Serveur } from '../outils/serveur.ts';

const ACTION = 'actions/2022/silence-partage/';
let serveur: Serveur;
let dossier: string;
let browser: Browser;

beforeAll(async () => {
  [{ dossier }, browser] = await Promise.all([siteFictif(), ouvrirNavigateur()]);
  serveur = await servir(dossier);
});
afterAll(async () => {
  await browser?.close();
  await serveur?.fermer();
});

async function visit(chemin = ACTION, { init, ...options }: BrowserContextOptions & { init?: string } = {}): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'fr-FR', permissions: ['clipboard-read', 'clipboard-write'], ...options });
  onTestFinished(() => context.close());
  if (init) await context.addInitScript(init);
  const page = await context.newPage();
  await page.goto(serveur.url + chemin);
  return page;
}

interface Presse {
  html: string;
  texte: string;
}

/** Presses a button by keyboard, waits for what is said of it, and reads the clipboard back. */
async function copier(page: Page, nom: RegExp): Promise<Presse & { dit: string; bouton: string }> {
  const bouton = page.getByRole('button', { name: nom });
  await bouton.focus();
  await page.keyboard.press('Enter');
  const etat = page.locator('recueil-dossier [role=status]');
  await etat.filter({ hasText: /./ }).waitFor();
  const presse = await page.evaluate<Presse>(`(async () => {
    const [item] = await navigator.clipboard.read();
    const lire = async (type) => (await item.getType(type)).text();
    return { html: await lire('text/html'), texte: await lire('text/plain') };
  })()`);
  return { ...presse, dit: (await etat.textContent()) ?? '', bouton: (await bouton.textContent()) ?? '' };
}

const signes = (texte: string) => Number(/([\d\u202f]+)\u00a0signes/.exec(texte)?.[1]?.replace(/\u202f/g, ''));
const CITATION = 'Le silence partagé, une heure par semaine à la bibliothèque des Trois-Marches, Prix des bibliothèques imaginaires, édition 2022.';
const ADRESSE = 'https://carnet.exemple.org/id/2022/silence-partage/';
const propre = ({ html }: Presse) => expect(html).not.toMatch(/<(?:button|span|div|section|img|svg|sup|template)|\s(?:class|id|style|data-[a-z]+|aria-[a-z]+|tabindex)=/);

describe('one section', () => {
  it('goes out rich and plain, as long as the button said, and says where it comes from', async () => {
    const page = await visit();
    const presse = await copier(page, /^Copier, [\d\s]+ signes : Déroulement$/);
    propre(presse);
    expect(presse.html).toMatch(/^(?:<meta[^>]*>)?<h2>Déroulement<\/h2><p>La séance dure une heure\./);
    expect(presse.html).toContain('<h3>La veille</h3>');
    expect(presse.html).toContain('<td>1\u202f340</td>');
    expect(presse.texte).not.toMatch(/[\u00a0\u202f]/);
    const [texte, fin] = presse.texte.split('\n\nDéroulement, dans : ');
    expect(fin).toBe(`${CITATION} ${ADRESSE}`);
    expect([...(texte ?? '')].length).toBe(signes(presse.bouton));
    expect(presse.dit).toBe(`Déroulement\u00a0: ${signes(presse.bouton)}\u00a0signes copiés.`);
    expect(texte).toContain('libère tout le monde.[1, 2] Le geste s’écrit silence()');
    expect(texte).toContain('- ☑ Poser la sonnette\n- ☐ Trouver qui ronfle');
    expect(texte).toContain('Place\tQui\tPages\n1\tA.\t12\n2\tB.\t1 340');

    // What a list, a note, a struck word and a link mean.
    expect((await copier(page, /: Objectifs$/)).texte).toContain('1. Lire ensemble.\n2. Ne rien demander à personne :\n  - ni nom ;\n  - ni carte.\n3. Recommencer');
    const { texte: contexte } = await copier(page, /: Contexte$/);
    expect(contexte).toContain('des affiches ; elles n’ont rien changé.[a]\n\n[a] Trois affiches, dont une à l’envers. Elle citait le règlement <https://exemple.org/reglement>.');
    expect(contexte).not.toContain('fait rire');
  });

  it('is offered for each part of the page, under its own title', async () => {
    const page = await visit();
    const noms: string[] = await page.$$eval('.copier', (all) => all.map((one) => one.textContent.split(' : ')[1] ?? one.textContent.split('\u00a0: ')[1] ?? ''));
    expect(noms).toEqual([
      'L’essentiel',
      'Repères',
      'La bibliothèque',
      'Contexte',
      'Objectifs',
      'Déroulement',
      'Moyens',
      'Bilan',
      'Limites',
      'Les lecteurs',
      'Partenaires',
      'Financements',
      'Résultats',
      'Les sources divergent',
      'Ce qui a suivi',
      'Transposer',
      'Sources',
      'Citation',
      'BibTeX',
      'RIS',
      'CSL-JSON',
    ]);
  });
});

describe('the funding file', () => {
  it('has the order of the forms, all of the narrative and every voice of the page, each once', async () => {
    const page = await visit();
    const presse = await copier(page, /^Copier pour un dossier/);
    propre(presse);
    expect([...presse.html.matchAll(/<h2>([^<]*)<\/h2>/g)].map(([, titre]) => titre)).toEqual([
      'Intitulé',
      'Contexte',
      'Objectifs',
      'Public',
      'Territoire',
      'Calendrier',
      'Déroulement',
      'Partenaires',
      'Moyens',
      'Budget',
      'Indicateurs',
      'Autres éléments',
      'Source',
    ]);
    expect(presse.texte).toContain('\n\nTerritoire\n\nNon renseigné dans le recueil.\n\nCalendrier\n\n');
    expect(presse.texte.endsWith(`\n\n${CITATION} ${ADRESSE}`)).toBe(true);
    expect(presse.texte).not.toMatch(/[\u00a0\u202f]/);
    const dits: string[] = await page.evaluate(`[...document.querySelectorAll('.prose > p, .prose li, .prose td, .prose pre, .bande-jury li, .bande-jury dd')].map((one) => {
      const copie = one.cloneNode(true);
      for (const autre of copie.querySelectorAll('.appel, .hors, .note, del, ul, ol, a, .credit, img, input')) autre.replaceWith('|');
      return copie.textContent;
    }).flatMap((texte) => texte.split('|'))`);
    const plier = (texte: string) => texte.replace(/[\s\u00a0\u202f]+/g, ' ').trim();
    const tout = plier(presse.texte);
    const morceaux = dits.map(plier).filter((dit) => dit.length > 12);
    expect(morceaux.length).toBeGreaterThan(15);
    expect(morceaux.filter((dit) => !tout.includes(dit))).toEqual([]);
    expect(morceaux.filter((dit) => tout.split(dit).length > 2 && dit.length > 30)).toEqual([]);
  });

  it('takes only what is on the page, of every action of the site', async () => {
    const dossiers = (await readdir(path.join(dossier, 'actions'), { recursive: true })).filter((file) => file.endsWith('index.html') && file.includes('/'));
    const pris = await Promise.all(
      dossiers.map(async (file) => {
        const html = await readFile(path.join(dossier, 'actions', file), 'utf8');
        const noms = [
          ...html.matchAll(/data-de="([^"]*)"/g),
          ...[...(/data-sections="([^"]*)"/.exec(html)?.slice(1) ?? [])].flatMap((ids) => ids.split(' ').map((id) => ['', id])),
        ];
        return noms.map(([, id = '']) => [file, id, html.includes(`id="${id}"`)] as const);
      }),
    );
    expect(pris.flat().length).toBeGreaterThan(50);
    expect(pris.flat().filter(([, , present]) => !present)).toEqual([]);
  });
});

it('says one thing a copy, and breaks no rule once it is said', async () => {
  const page = await visit(ACTION, { viewport: { width: 320, height: 800 } });
  await copier(page, /: Bilan$/);
  await copier(page, /: Moyens$/);
  expect(await page.locator('[data-fait]').count()).toBe(1);
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
  expect(await manquements(page)).toEqual([]);
});

it('a reference is copied in its four forms, by keyboard, as its file says it', async () => {
  const page = await visit();
  const etat = page.locator('recueil-partage [role=status]');
  const plier = (texte: string) =>
    texte
      .replace(/[\u00a0\u202f]/g, ' ')
      .replace(/\r/g, '')
      .replace(/ +$/gm, '')
      .trimEnd();
  const copies: Record<string, string> = {};
  for (const nom of ['Citation', 'BibTeX', 'RIS', 'CSL-JSON']) {
    if (nom !== 'Citation') {
      await page.locator('summary', { hasText: nom }).focus();
      await page.keyboard.press('Enter');
    }
    await page.getByRole('button', { name: `Copier : ${nom}`, exact: true }).focus();
    await page.keyboard.press('Enter');
    await etat.filter({ hasText: `${nom}\u00a0: copie faite.` }).waitFor();
    copies[nom] = await page.evaluate('navigator.clipboard.readText()');
  }
  expect(Object.values(copies).filter((texte) => /[\u00a0\u202f]/.test(texte))).toEqual([]);
  expect(copies['Citation']).toBe(
    'Bibliothèque des Trois-Marches, Association Page blanche, « Le silence partagé, une heure par semaine à la bibliothèque des Trois-Marches », dans Le carnet du Prix des bibliothèques imaginaires, édition 2022, Société des lectures inventées (SLI), 2022. https://carnet.exemple.org/id/2022/silence-partage/',
  );
  for (const [nom, format] of [
    ['BibTeX', 'bib'],
    ['RIS', 'ris'],
    ['CSL-JSON', 'csl.json'],
  ] as const) {
    const fichier = await readFile(path.join(dossier, `${ACTION.slice(0, -1)}.${format}`), 'utf8');
    expect([nom, plier(copies[nom] ?? '')]).toEqual([nom, plier(fichier)]);
  }
});

it('makes no button where nothing can be copied, and says so where it is not allowed', async () => {
  const without = await visit(ACTION, { init: 'Object.defineProperty(navigator, "clipboard", { value: undefined })' });
  expect(await without.locator('.copier, recueil-dossier button').count()).toBe(0);
  const refused = await visit(ACTION, { init: 'Clipboard.prototype.write = () => Promise.reject(new Error())' });
  await refused.getByRole('button', { name: /: Bilan$/ }).click();
  await refused.getByText('La copie n’a pas pu se faire.').waitFor();
  expect(await refused.locator('[data-fait]').count()).toBe(0);
});

/** A browser's own parser refuses what is not well formed; whatever a feed names must be a file of the site. */
it('every feed is well-formed RSS, and leads only to what is there', async () => {
  const fichiers = (await readdir(dossier, { recursive: true })).map((file) => file.replaceAll('\\', '/'));
  const flux = fichiers.filter((file) => file.endsWith('rss.xml')).sort();
  expect(flux).toEqual(expect.arrayContaining(['rss.xml', 'themes/heures-calmes/rss.xml', 'axes/age-des-lecteurs/adultes/rss.xml']));
  const page = await visit('404.html');
  const lus = await page.evaluate<
    { erreurs: number; racine: string; langue: string; soi: string; adresses: string[]; guids: string[] }[]
  >(`Promise.all(${JSON.stringify(flux)}.map(async (chemin) => {
    const xml = new DOMParser().parseFromString(await (await fetch('/' + chemin)).text(), 'application/xml');
    const dits = (nom) => [...xml.getElementsByTagName(nom)].map((un) => un.textContent);
    return {
      erreurs: xml.querySelectorAll('parsererror').length,
      racine: xml.documentElement.nodeName + ' ' + xml.documentElement.getAttribute('version'),
      langue: dits('language').join(),
      soi: xml.getElementsByTagNameNS('http://www.w3.org/2005/Atom', 'link')[0]?.getAttribute('href') ?? '',
      adresses: [...dits('link'), ...dits('guid')].filter(Boolean),
      guids: dits('guid'),
    };
  }))`);
  const site = 'https://carnet.exemple.org/';
  const present = new Set(fichiers);
  lus.forEach(({ adresses, guids, ...rest }, i) => {
    expect(rest).toEqual({ erreurs: 0, racine: 'rss 2.0', langue: 'fr', soi: site + (flux[i] ?? '') });
    expect(adresses.filter((adresse) => !adresse.startsWith(site) || !present.has(`${adresse.slice(site.length)}index.html`))).toEqual([]);
    expect(new Set(guids).size).toBe(guids.length);
  });
  expect(lus[flux.indexOf('rss.xml')]?.guids.length).toBe(13);
  // Each is named by the page that it follows.
  for (const chemin of flux.filter((file) => file !== 'rss.xml')) {
    const html = await readFile(path.join(dossier, chemin.replace('rss.xml', 'index.html')), 'utf8').catch(() => '');
    expect([chemin, html.includes(`<link rel="alternate" type="application/rss+xml"`), html.includes(`<a class="cible" href="/${chemin}"`)]).toEqual([chemin, true, true]);
  }
});
