/**
 * A whole edition, made as the guide says, in a browser and nowhere else: from the generated form to the published site.
 * With RECUEIL_CAPTURES=1 it also takes the guide's pictures: they show what was really seen. The award is the fictional one.
 */
import { ouvrirAtelier, type AtelierOuvert } from '#atelier';
import { questionsDe } from '#candidature';
import { load } from '#recueil';
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { environment } from '../outils/construire.ts';
import { FICTIF } from '../outils/couche.ts';
import { PROJET, type DossierTemporaire } from '../outils/dossier.ts';
import { ouvrirNavigateur } from '../outils/navigateur.ts';
import { autreProjet } from '../outils/projet.ts';
import { remplir } from '../outils/remplir-dossier.ts';
import { servir } from '../outils/serveur.ts';

let projet: DossierTemporaire;
let contenu: string;
let atelier: AtelierOuvert;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  projet = await autreProjet();
  contenu = path.join(projet.racine, 'content');
  await rm(contenu, { recursive: true });
  await cp(FICTIF, contenu, { recursive: true });
  const env = environment({ RECUEIL_CONTENT: contenu, RECUEIL_DATE: '2034-06-01T09:00' });
  [atelier, browser] = await Promise.all([ouvrirAtelier({ projet: projet.racine, env, out: { write: () => undefined } }, { port: 0 }), ouvrirNavigateur()]);
  page = await (await browser.newContext({ viewport: { width: 1120, height: 700 }, locale: 'fr-FR', acceptDownloads: true })).newPage();
});
afterAll(async () => {
  await browser?.close();
  await atelier?.fermer();
  await projet?.retirer();
});

/** One picture of the guide, when they are asked for. Light: the page is two inks. */
async function photographier(nom: string, une = page, haut = 700) {
  if (process.env['RECUEIL_CAPTURES'] !== '1') return;
  const dossier = path.join(PROJET, 'docs', 'editeurs', 'captures');
  await mkdir(dossier, { recursive: true });
  const vue = await une.screenshot({ clip: { x: 0, y: 0, width: 1120, height: haut }, fullPage: true });
  await sharp(vue)
    .webp({ quality: 60, effort: 6 })
    .toFile(path.join(dossier, `${nom}.webp`));
}

async function ouvrirTache(titre: string) {
  await page.goto(atelier.adresse);
  await page.getByRole('link', { name: titre, exact: true }).click();
}

async function repondre(champs: Record<string, string | true>) {
  for (const [nom, valeur] of Object.entries(champs)) {
    const champ = page.getByLabel(nom, { exact: false }).first();
    if (valeur === true) await champ.check();
    else if ((await champ.evaluate((un) => un.tagName)) === 'SELECT') await champ.selectOption(valeur);
    else await champ.fill(valeur);
  }
}

async function lancer(): Promise<string> {
  await page.locator('form button[type=submit]').click();
  await page.waitForSelector('#compte', { timeout: 170_000 });
  // What the program said is read too: a failure tells why.
  await page.evaluate(() => document.querySelectorAll('details').forEach((un) => (un.open = true)));
  return (await page.locator('main').innerText()).replaceAll(/[\u00a0\u202f]/g, ' ');
}

/** Opens a text from the list, changes it, saves it: what an editor does after « À compléter ». */
async function corriger(nom: string, change: (texte: string) => string) {
  await page.goto(`${atelier.adresse}texte/content/editions/2034/${nom}`);
  const zone = page.getByLabel('Le texte', { exact: true });
  await zone.fill(change(await zone.inputValue()));
  await page.getByRole('button', { name: 'Enregistrer et vérifier' }).click();
  await expect.poll(() => page.locator('main').innerText()).toContain('Enregistré.');
}

const reponses = {
  titre: 'La bibliothèque des orages',
  accroche: 'Des livres lus à voix haute pendant les orages.',
  essentiel: 'On lit quand il tonne.\nLes portes restent ouvertes.',
  resume: 'Quand un orage est annoncé, la bibliothèque imaginaire ouvre la nuit et l’on y lit à voix haute.',
  'porteurs.0.nom': 'Bibliothèque de l’Averse',
  'partenaires.0.nom': 'Les paratonnerres associés',
  'budget.montant': '1 200 €',
  'budget.annee': '2033',
  'budget.perimetre': 'Bougies et livres',
  'contact.service': 'Accueil de l’Averse',
  'contact.courriel': 'averse@exemple.org',
  'corps.contexte': 'Il pleut souvent sur cette ville qui n’existe pas.',
  'corps.deroulement': 'On sonne la cloche, on allume, on lit.',
};

it('is made in the workshop alone', async () => {
  await page.goto(atelier.adresse);
  await photographier('accueil', page, 1000);

  await ouvrirTache('Nouvelle édition');
  await repondre({ Année: '2034', 'Heures calmes': true, 'Ouverture de l’appel': '2034-01-15T09:00', 'Clôture de l’appel': '2034-04-30T23:59', Cérémonie: '2034-10-12' });
  await photographier('nouvelle-edition', page, 900);
  expect(await lancer()).toContain('L’édition 2034 est créée');

  // The call comes out first, alone.
  await corriger('appel.mdx', (texte) => texte.replace(/^etat: brouillon$/m, 'etat: publie'));
  await corriger('edition.mdx', (texte) => texte.replace(/^etat: brouillon$/m, 'etat: publie'));
  await ouvrirTache('Préparer la mise en ligne');
  await repondre({ 'Sans PDF ni EPUB': true });
  expect(await lancer()).toContain('est scellé');
  await ouvrirTache('Mettre en ligne');
  expect(await lancer()).toContain('En place');

  await ouvrirTache('Dossier de candidature');
  await repondre({ Édition: '2034' });
  await lancer();
  const [telecharge] = await Promise.all([page.waitForEvent('download'), page.locator('main a[href*="/fait/"]').first().click()]);
  const vierge = new Uint8Array(await readFile(await telecharge.path()));

  // The bearer fills it in, in Word.
  const { recueil } = load({ racine: contenu, prefix: 'content/' });
  if (!recueil) throw new Error('unread');
  const sections = questionsDe('2034', { config: recueil.config.data, axes: recueil.axes, vocabulaires: recueil.vocabulaires });
  const rempli = path.join(projet.racine, 'dossier-averse.docx');
  await writeFile(rempli, remplir(vierge, sections, reponses));

  await ouvrirTache('Importer une candidature');
  await page.getByLabel('Fichier').first().setInputFiles(rempli);
  await repondre({ Édition: '2034', Thème: 'heures-calmes' });
  await photographier('importer', page, 800);
  const importe = await lancer();
  await photographier('importe', page, 900);
  expect(importe).toMatch(/compléter/i);

  const [slug = ''] = await readdir(path.join(contenu, 'editions', '2034', 'heures-calmes'));
  const dossier = `heures-calmes/${slug}`;
  await corriger(`${dossier}/action.mdx`, (texte) =>
    texte.replace(
      /^etat: brouillon$/m,
      ['distinction: { type: grand-prix, rang: 1 }', 'axes: { age-des-lecteurs: [adultes], support: [papier] }', 'resultats: inconnu', 'evaluation: inconnu', 'etat: relu'].join(
        '\n',
      ),
    ),
  );

  await ouvrirTache('État d’une édition');
  await repondre({ Édition: '2034' });
  expect(await lancer()).toContain('bibliothèque des orages');
  await photographier('etat', page, 900);

  await ouvrirTache('Vérifier');
  await lancer();
  await photographier('verifier', page, 800);

  await corriger('edition.mdx', (texte) => texte.replace(/^etat: publie$/m, 'etat: publie\npublication: 2034-10-12T18:30'));

  await ouvrirTache('Épreuves');
  await repondre({ Édition: '2034', 'À relire avant le': '2034-07-01' });
  expect(await lancer()).toContain('Courriel pour');
  await photographier('epreuves', page, 1000);

  await ouvrirTache('Relecture');
  await repondre({ Action: `2034/${slug}`, Quoi: 'accord', Le: '2034-06-01', Par: 'Accueil de l’Averse' });
  await lancer();
  await corriger(`${dossier}/action.mdx`, (texte) => texte.replace(/^etat: relu$/m, 'etat: publie'));

  await ouvrirTache('Vérifier');
  expect(await lancer()).not.toMatch(/\berreurs?\b/);

  await ouvrirTache('Aperçu');
  await repondre({ 'Sans PDF ni EPUB': true });
  expect(await lancer()).toContain('L’aperçu est prêt');
  const [apercu] = await Promise.all([page.context().waitForEvent('page'), page.getByRole('link', { name: /^L’aperçu/ }).click()]);
  await apercu.waitForLoadState();
  await apercu.goto(new URL(`/actions/2034/${slug}/`, apercu.url()).href);
  expect(await apercu.locator('body').innerText()).toMatch(/ne pas diffuser[\s\S]*La bibliothèque des orages/i);
  await photographier('apercu', apercu);
  await apercu.close();

  await ouvrirTache('Préparer la mise en ligne');
  await repondre({ 'Pour quel instant': '2034-10-12T18:30' });
  expect(await lancer()).toContain('est scellé');
  await photographier('preparer', page, 1000);

  // Its clock stands still: the hour is not come.
  await ouvrirTache('Mettre en ligne');
  expect(await lancer()).toContain('cette heure n’est pas venue');
  await ouvrirTache('Mettre en ligne');
  await repondre({ 'Avant l’heure': true });
  expect(await lancer()).toContain('En place');
  const site = await servir(path.join(projet.racine, 'dist'));
  try {
    await page.goto(`${site.url}actions/2034/${slug}/`);
    expect(await page.locator('h1').innerText()).toContain('La bibliothèque des orages');
  } finally {
    await site.fermer();
  }

  await ouvrirTache('Imprimer');
  await repondre({ Édition: '2022' });
  expect(await lancer()).toContain('Le fichier est fait');
  await photographier('imprimer');

  await ouvrirTache('Retrouver un nom');
  await repondre({ Nom: 'Accueil de l’Averse' });
  expect(await lancer()).toMatch(/Dans vos textes[\s\S]*Dans le site/);
  await photographier('retrouver', page, 900);
}, 900_000);
