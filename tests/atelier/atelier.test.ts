/** The workshop in a real browser: an edition and an action are made, spoiled, mended; and who may not come in. */
import { ouvrirAtelier, type AtelierOuvert } from '#atelier';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { manquements } from '../outils/axe.ts';
import { environment } from '../outils/construire.ts';
import { dossierTemporaire, ecrire, nouveauDossier, PROJET, type DossierTemporaire } from '../outils/dossier.ts';
import { ouvrirNavigateur } from '../outils/navigateur.ts';
import { base } from '../outils/petit-recueil.ts';
import { debordements, petitesCibles } from '../outils/regarder.ts';

let contenu: DossierTemporaire;
let atelier: AtelierOuvert;
let browser: Browser;
let page: Page;
const plaintes: string[] = [];

beforeAll(async () => {
  contenu = await dossierTemporaire();
  await ecrire(contenu.racine, base);
  const cadre = { projet: PROJET, env: environment({ RECUEIL_CONTENT: contenu.racine }), out: { write: () => undefined } };
  [atelier, browser] = await Promise.all([ouvrirAtelier(cadre, { port: 0 }), ouvrirNavigateur()]);
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'fr-FR' });
  await context.addInitScript(`addEventListener('securitypolicyviolation', (e) => console.error('CSP ' + e.violatedDirective + ' ' + e.blockedURI))`);
  page = await context.newPage();
  page.on('console', (message) => void (/error|warning/.test(message.type()) ? plaintes.push(message.text()) : undefined));
  page.on('request', (request) => void (request.url().startsWith(new URL(atelier.adresse).origin) ? undefined : plaintes.push(request.url())));
});
afterAll(async () => {
  await browser?.close();
  await atelier?.fermer();
  await contenu?.retirer();
});

it('opened a second time, shows the one that is open', async () => {
  const cadre = { projet: PROJET, env: environment({ RECUEIL_CONTENT: contenu.racine }), out: { write: () => undefined } };
  const second = await ouvrirAtelier(cadre, { port: 0 });
  await second.fermer();
  expect([second.deja, second.adresse]).toEqual([true, atelier.adresse]);
});

const lu = (chemin: string) => readFileSync(path.join(contenu.racine, chemin), 'utf8');
const phrase = async () => (await page.locator('#compte').innerText()).replaceAll('\u00a0', ' ');

/** From the first page: the task's button, its fields, its own button, its account. */
async function faire(tache: string, champs: Record<string, string | true> = {}) {
  await page.goto(atelier.adresse);
  await page.getByRole('link', { name: tache, exact: true }).click();
  for (const [nom, valeur] of Object.entries(champs)) {
    const champ = page.getByLabel(nom, { exact: false }).first();
    if (valeur === true) await champ.check();
    else if ((await champ.evaluate((un) => un.tagName)) === 'SELECT') await champ.selectOption(valeur);
    else await champ.fill(valeur);
  }
  await page.getByRole('button', { name: tache, exact: true }).click();
  await page.waitForSelector('#compte', { timeout: 60_000 });
  return phrase();
}

async function tientLesRegles() {
  expect(await manquements(page)).toEqual([]);
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    expect(await debordements(page)).toEqual([]);
  }
  expect(await petitesCibles(page)).toEqual([]);
}

describe('an editor at the workshop', () => {
  it('makes an edition, and its call', async () => {
    expect(await faire('Nouvelle édition', { Année: '2030', 'Thème A': true, 'Ouverture de l’appel': '2030-01-15T09:00', 'Clôture de l’appel': '2030-04-30T23:59' })).toBe(
      'L’édition 2030 est créée, en brouillon.',
    );
    expect({ edition: lu('editions/2030/edition.mdx'), appel: lu('editions/2030/appel.mdx') }).toMatchSnapshot();
    await tientLesRegles();
  });
  it('is never let to write over it', async () => {
    expect(await faire('Nouvelle édition', { Année: '2030' })).toMatch(/existe déjà/);
  });
  it('makes an action of it', async () => {
    expect(await faire('Nouvelle action', { Édition: '2030', Thème: 'a', Titre: 'L’œuvre au travail', 'Avec le commentaire du jury': true, 'Avec un entretien': true })).toMatch(
      /actions\/2030\/oeuvre-travail\//,
    );
    expect(existsSync(path.join(contenu.racine, 'editions/2030/a/oeuvre-travail/entretien.mdx'))).toBe(true);
  });
  it('sees where it stands, in a table that does not widen the page', async () => {
    expect(await faire('État d’une édition', { Édition: '2030' })).toMatch(/Édition 2030/);
    await page.setViewportSize({ width: 320, height: 800 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await tientLesRegles();
  });
  it('finds them sound', async () => expect(await faire('Vérifier')).not.toMatch(/erreur/));
  it('spoils one, reads where, goes there and mends it', async () => {
    await page.goto(`${atelier.adresse}textes/`);
    await page.getByRole('link', { name: 'a/oeuvre-travail/action.mdx' }).click();
    await tientLesRegles();
    const zone = page.getByLabel('Le texte', { exact: true });
    const avant = await zone.inputValue();
    await zone.fill(avant.replace('titre:', 'titer:'));
    await page.getByRole('button', { name: 'Enregistrer et vérifier' }).click();
    await expect.poll(() => page.locator('main').innerText()).toMatch(/Enregistré\.[\s\S]*titer[\s\S]*vouliez-vous « titre »/i);
    expect(await faire('Vérifier')).toMatch(/1 erreur/);
    await tientLesRegles();
    await page.getByRole('link', { name: /action\.mdx, ligne 3/ }).click();
    await expect.poll(() => page.evaluate(`getSelection().toString()`)).toMatch(/^titer:/);
    await zone.fill(avant);
    await page.getByRole('button', { name: 'Enregistrer et vérifier' }).click();
    await expect.poll(() => page.locator('main').innerText()).toContain('Enregistré.');
    expect(lu('editions/2030/a/oeuvre-travail/action.mdx')).toBe(avant);
  });
  it('loses no text when it cannot be saved: another wrote first, or the workshop was closed', async () => {
    const chemin = 'editions/2030/a/oeuvre-travail/action.mdx';
    const avant = lu(chemin);
    const zone = page.getByLabel('Le texte', { exact: true });
    const enregistrer = async () => page.getByRole('button', { name: 'Enregistrer et vérifier' }).click();
    await page.goto(`${atelier.adresse}textes/`);
    await page.getByRole('link', { name: 'a/oeuvre-travail/action.mdx' }).click();
    await zone.fill(`${avant}\nMa phrase.\n`);
    writeFileSync(path.join(contenu.racine, chemin), `${avant}\nUne autre phrase.\n`);
    await enregistrer();
    await expect.poll(() => page.getByRole('alert').innerText()).toMatch(/a changé entre-temps/);
    await page.route('**/texte/**', (route) => (route.request().method() === 'POST' ? route.abort('connectionrefused') : route.continue()));
    await enregistrer();
    await expect.poll(() => page.getByRole('alert').innerText()).toMatch(/a été fermé.*rien n’a été enregistré/);
    await page.unroute('**/texte/**');
    await page.route('**/texte/**', (route) =>
      route.request().method() === 'POST' ? route.fulfill({ status: 403, body: 'Cette adresse n’est plus la bonne' }) : route.continue(),
    );
    await enregistrer();
    await expect.poll(() => page.getByRole('alert').innerText()).toMatch(/a été fermé.*rien n’a été enregistré/);
    await page.unroute('**/texte/**');
    expect(await page.locator('main').innerText()).not.toContain('Aucun problème');
    await tientLesRegles();
    // Still there, and not left without a question: whether the browser then shows it depends on what it has seen of the person.
    expect(await page.evaluate(`dispatchEvent(new Event('beforeunload', { cancelable: true }))`)).toBe(false);
    expect([await zone.inputValue(), lu(chemin)]).toEqual([`${avant}\nMa phrase.\n`, `${avant}\nUne autre phrase.\n`]);
    writeFileSync(path.join(contenu.racine, chemin), avant);
    page.once('dialog', (dialog) => void dialog.accept());
    await page.goto(atelier.adresse);
    plaintes.splice(0, plaintes.length, ...plaintes.filter((une) => !/409|403|ERR_CONNECTION_REFUSED/.test(une)));
  });
  it('shows a version that was not written as such, without a script', async () => {
    const form = new FormData();
    form.set('texte', 'mienne');
    form.set('empreinte', 'x');
    await page.goto(`${atelier.adresse}textes/`);
    const adresse = (await page.getByRole('link', { name: 'edition.mdx', exact: true }).getAttribute('href')) ?? '';
    const dit = await (await fetch(new URL(adresse, atelier.adresse), { method: 'POST', body: form })).text();
    expect(dit).toMatch(/a changé entre-temps[\s\S]*data-perdable[\s\S]*mienne/);
    expect(dit).not.toContain('Aucun problème');
  });
  it('drops three files: each is accounted for', async () => {
    await page.goto(`${atelier.adresse}tache/importer/`);
    const csv = (titre: string) => Buffer.from(`Titre;Porteurs\n${titre};Ville\n`);
    await page.getByLabel('Fichiers').setInputFiles([
      { name: 'a.csv', mimeType: 'text/csv', buffer: csv('Un café solidaire') },
      { name: 'photo.heic', mimeType: 'image/heic', buffer: Buffer.from('x') },
      { name: 'b.csv', mimeType: 'text/csv', buffer: csv('Un jardin partagé') },
    ]);
    expect(await page.locator('.depose').innerText()).toBe('3 fichiers choisis : a.csv, photo.heic, b.csv');
    await page.getByLabel('Édition').selectOption('2030');
    await page.getByRole('button', { name: 'Importer' }).click();
    await page.waitForSelector('#compte', { timeout: 60_000 });
    expect(await phrase()).toMatch(/^2 brouillons sont écrits.*Un fichier n’a pas été importé/);
    expect(await page.locator('main').innerText()).toMatch(/Fichiers qui n’ont pas été importés[\s\S]*photo\.heic/i);
    // What people sent holds names: it does not outlast its task.
    const port = new URL(atelier.adresse).port;
    await expect.poll(() => readdirSync(path.join(PROJET, '.recueil', `depots-${port}`))).toEqual([]);
    for (const nom of ['cafe-solidaire', 'jardin-partage']) {
      expect(existsSync(path.join(contenu.racine, 'editions/2030/theme-inconnu', nom))).toBe(true);
      rmSync(path.join(contenu.racine, 'editions/2030/theme-inconnu', nom), { recursive: true });
    }
  });
  it('is told what a form lacks, beside the field', async () => {
    await page.goto(`${atelier.adresse}tache/nouvelle-action/`);
    await page.locator('form').evaluate((form) => ((form as unknown as { noValidate: boolean }).noValidate = true));
    await page.getByRole('button', { name: 'Nouvelle action' }).click();
    await expect.poll(() => page.getByRole('alert').innerText()).toMatch(/Édition.*nécessaire[\s\S]*Titre.*nécessaire/);
    await tientLesRegles();
    // The refused form is an answer of its own, which browsers tell.
    plaintes.splice(0, plaintes.length, ...plaintes.filter((une) => !une.includes('400')));
  });
  it('clicks twice, asks once', async () => {
    await page.goto(`${atelier.adresse}tache/verifier/`);
    const demandes = await page.locator('form').evaluate((form) => {
      let parties = 0;
      form.ownerDocument.addEventListener('submit', (event) => {
        if (!event.defaultPrevented) parties += 1;
        event.preventDefault();
      });
      for (let clic = 0; clic < 2; clic++) (form as HTMLFormElement).requestSubmit();
      return parties;
    });
    expect(demandes).toBe(1);
  });
  it('is served nothing from elsewhere, and breaks no rule of its own', () => expect(plaintes).toEqual([]));
});

it('its window closed, leaves nothing of what was dropped', async () => {
  const autre = await nouveauDossier();
  await ecrire(autre, base);
  const enfant = spawn(process.execPath, [path.join('scripts', 'run.mjs'), 'atelier', '--sans-navigateur'], { cwd: PROJET, env: environment({ RECUEIL_CONTENT: autre }) });
  const dit = await new Promise<string>((resolve) => enfant.stdout.on('data', (texte: Buffer) => resolve(String(texte))));
  const depots = path.join(PROJET, '.recueil', `depots-${/127\.0\.0\.1:(\d+)/.exec(dit)?.[1] ?? ''}`);
  mkdirSync(path.join(depots, 'x'), { recursive: true });
  writeFileSync(path.join(depots, 'x', 'dossier.docx'), 'Camille Exemple');
  const fini = once(enfant, 'exit');
  enfant.kill('SIGHUP');
  expect(await fini).toEqual([0, null]);
  expect(existsSync(depots)).toBe(false);
});

describe('who may not come in', () => {
  const demander = async (chemin: string, init: RequestInit = {}) => {
    const reponse = await fetch(new URL(chemin, atelier.adresse), { redirect: 'manual', ...init });
    return { statut: reponse.status, dit: await reponse.text() };
  };
  it.each(['/', '/tache/verifier/', '/autre-jeton/', '/atelier.css'])('without the token: %s', async (chemin) => expect((await demander(chemin)).statut).toBe(403));
  it('a form of another page', async () =>
    expect((await demander('tache/verifier/', { method: 'POST', body: new FormData(), headers: { origin: 'https://attaque.exemple' } })).statut).toBe(403));
  it.each(['texte/content/../../package.json', 'texte/..%2F..%2Fpackage.json', 'fait/package.json', 'fait/impressions%2F..%2Fpackage.json', 'polices/..%2Fx.woff2'])(
    'not to %s',
    async (chemin) => expect((await demander(chemin)).statut).toBe(404),
  );
});

it('every page of the guide leads somewhere, inside the workshop too', async () => {
  const vues = new Map<string, number>();
  const suivre = async (url: URL): Promise<void> => {
    url.hash = '';
    if (vues.has(url.href)) return;
    vues.set(url.href, 0);
    const reponse = await fetch(url);
    vues.set(url.href, reponse.status);
    if (!url.pathname.includes('/guide/editeurs/') || !(reponse.headers.get('content-type') ?? '').includes('html')) return;
    const liens = [...(await reponse.text()).matchAll(/<main[\s\S]*<\/main>/g)].flatMap(([main]) =>
      [...main.matchAll(/(?:href|src)="([^"#][^"]*)"/g)].map(([, lien = '']) => new URL(lien, url)),
    );
    for (const lien of liens) await suivre(lien);
  };
  await suivre(new URL('guide/editeurs/', atelier.adresse));
  expect([...vues].filter(([, statut]) => statut !== 200)).toEqual([]);
  expect(vues.size).toBeGreaterThan(25);
});

it('a task for maintainers is not of the workshop', async () => expect((await fetch(new URL('tache/schemas/', atelier.adresse))).status).toBe(404));
