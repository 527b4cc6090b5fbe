/** What is not released is nowhere in the output. Part by part: tests/instants.test.ts on views, parties.long.ts on builds. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chercher, empreintes } from '../outils/comparer.ts';
import { chantier, construireBien } from '../outils/construire.ts';
import { contenuEtCouche, contenuSeul, imageCachee, modifier, MOTS, NOMBRES } from '../outils/couche.ts';
import type { DossierTemporaire } from '../outils/dossier.ts';

const all = Object.values(MOTS);
/** A hook builds several sites, and machines are busy. */
const HOOK = 600_000;
let place: DossierTemporaire;
const at = (name: string): string => join(place.racine, name);
/** With an address of its own, a site has feeds. */
const enLigne = (contenu: string): Promise<void> =>
  modifier(join(contenu, 'recueil.yaml'), (text) => text.replace('urlPublique: inconnu', 'urlPublique: https://recueil.exemple.net/'));

const LD = /<script type="application\/ld\+json">(.*?)<\/script>/gs;
const ACTION = 'actions/2021/zorbnom-navette';
const tables = [
  'actions',
  'actions-axes',
  'actions-departements',
  'actions-divergences',
  'actions-financements',
  'actions-partenaires',
  'actions-porteurs',
  'actions-resultats',
  'actions-sources',
  'editions',
];
const termes = ['approche/situationnelle', 'instance/csi', 'public/seniors', 'strategie-nationale/a4', 'type-de-prevention/primaire'];

/** Files that programs read, by kind, and those that say the layer once it is out: what is not found before it can be found. */
const MACHINES: Record<string, { fichiers: RegExp; disent: string[] }> = {
  'tables (CSV)': { fichiers: /^donnees\/[^/]+\.csv$/, disent: tables.flatMap((nom) => [`donnees/${nom}-excel.csv`, `donnees/${nom}.csv`]).sort() },
  'the whole, described (JSON)': { fichiers: /^donnees\/(?:recueil|datapackage|schemas\/[\w-]+)\.json$/, disent: ['donnees/recueil.json'] },
  // Themes, period and digests: nothing of this layer, whose edition of 2030 has no action. What it says once there is one: src/opendata/notice.test.ts.
  'the catalogue (DCAT)': { fichiers: /\.jsonld$/, disent: [] },
  'each action (JSON)': { fichiers: /^actions\/\d+\/[^/]+(?:\/recit|(?<!\.csl))\.json$/, disent: [`${ACTION}.json`, `${ACTION}/recit.json`] },
  references: {
    fichiers: /\.(?:bib|ris|csl\.json)$/,
    disent: ['bib', 'csl.json', 'ris'].flatMap((format) => [`${ACTION}.${format}`, `entretiens/2021/zorbnom-navette.${format}`]).sort(),
  },
  feeds: { fichiers: /rss\.xml$/, disent: [...termes.map((terme) => `axes/${terme}/rss.xml`), 'rss.xml', 'themes/mobilites-et-securite/rss.xml'] },
  'texts for newspapers': {
    fichiers: /^editions\/\d+\/presse\/[^/]+\.(?:txt|docx)$/,
    disent: ['editions/2021/presse/communique-2021.txt', 'editions/2021/presse/laureats-2021.txt'],
  },
  'the map of the site': { fichiers: /^sitemap\.xml$/, disent: ['sitemap.xml'] },
  'words of the search': { fichiers: /^recherche\/suggestions\.json$/, disent: ['recherche/suggestions.json'] },
  'what is of the site alone': { fichiers: /^(?:opensearch\.xml|robots\.txt|humans\.txt|\.well-known\/.*|pagefind\/pagefind-entry\.json)$/, disent: [] },
};

/** Pages whose structured data say the layer once it is out. */
const PAGES_STRUCTUREES = [
  ACTION,
  'actions',
  'actions/par/distinction/prix',
  'actions/par/porteur/transport',
  ...termes.map((terme) => `axes/${terme}`),
  'editions/2021',
  'editions/2021/mobilites-et-securite',
  'editions/2021/presse',
  'editions/2021/presse/zorbnom-navette',
  'editions/2030',
  'editions/2030/mobilites-et-securite',
  'editions',
  'entretiens/2021/zorbnom-navette',
  'entretiens',
  'territoires/departement-48',
  'territoires/region-76',
  'themes/mobilites-et-securite',
]
  .map((dossier) => `${dossier}/index.html`)
  .sort();

beforeAll(async () => {
  place = await chantier();
});
afterAll(() => place.retirer());

describe('one instant for all parts', () => {
  beforeAll(async () => {
    const [alone, layered] = [await contenuSeul(at('seul')), await contenuEtCouche(at('couche'))];
    for (const contenu of [alone, layered]) await enLigne(contenu);
    await Promise.all([construireBien({ contenu: alone, dossier: at('site-seul') }), construireBien({ contenu: layered, dossier: at('site-couche') })]);
    await construireBien({ contenu: layered, dossier: at('site-apres'), date: '2031-02-01' });
  }, HOOK);

  it('before it, the site is byte for byte that of a content without the hidden texts', async () => {
    expect(await empreintes(at('site-couche'))).toEqual(await empreintes(at('site-seul')));
  });

  it('after it, the feeds of all, of its theme and of its terms say it', async () => {
    expect(await chercher(at('site-seul'), ['<rss version'])).toContainEqual(expect.stringContaining('rss.xml'));
    for (const flux of ['rss.xml', 'themes/mobilites-et-securite/rss.xml']) {
      const [before, after] = await Promise.all(['site-couche', 'site-apres'].map((site) => readFile(join(at(site), flux), 'utf8')));
      for (const mot of [MOTS.noms, MOTS.fiches, MOTS.jury]) expect([flux, mot, before?.includes(mot), after?.includes(mot)]).toEqual([flux, mot, false, true]);
    }
  });

  it('after it, the data say it', async () => {
    for (const fichier of ['actions.csv', 'actions-excel.csv', 'actions-porteurs.csv', 'recueil.json']) {
      const [before, after] = await Promise.all(['site-couche', 'site-apres'].map((site) => readFile(join(at(site), 'donnees', fichier), 'utf8')));
      expect([fichier, before?.includes(MOTS.noms), after?.includes(MOTS.noms)]).toEqual([fichier, false, true]);
    }
  });

  it('after it, the map of the site and its structured data say it', async () => {
    const [before, after] = await Promise.all(['site-couche', 'site-apres'].map((site) => readFile(join(at(site), 'sitemap.xml'), 'utf8')));
    expect([before?.includes(MOTS.noms), after?.includes('/actions/2021/zorbnom-navette/</loc><lastmod>20')]).toEqual([false, true]);
    const page = await readFile(join(at('site-apres'), 'actions/2021/zorbnom-navette/index.html'), 'utf8');
    const donnees = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(page)?.[1] ?? '';
    expect(JSON.stringify(JSON.parse(donnees))).toContain(MOTS.noms);
  });

  it('after it, the press page, the kit and the photo say it; before, there is no file of them', async () => {
    const kit = 'editions/2021/presse/zorbnom-navette';
    const [before, after] = await Promise.all(['site-couche', 'site-apres'].map(async (site) => Object.keys(await empreintes(at(site)))));
    expect(before?.filter((file) => file.startsWith(kit))).toEqual([]);
    // The layer is a fiction: nothing is drawn of it. What a drawing holds at each instant: tests/instants.test.ts.
    expect(after?.filter((file) => file.startsWith(kit)).sort()).toEqual([`${kit}/2021-zorbnom-navette-photo-1.jpg`, `${kit}/index.html`]);
    // A photo says its credit in its file.
    expect(await readFile(join(at('site-apres'), kit, '2021-zorbnom-navette-photo-1.jpg'), 'utf8')).toContain(MOTS.fiches);
    for (const fichier of ['communique-2021.txt', 'laureats-2021.txt', 'index.html']) {
      const [sans, avec] = await Promise.all(['site-couche', 'site-apres'].map((site) => readFile(join(at(site), 'editions/2021/presse', fichier), 'utf8')));
      for (const mot of [MOTS.noms, MOTS.palmares, MOTS.fiches, MOTS.jury]) expect([fichier, mot, sans?.includes(mot)]).toEqual([fichier, mot, false]);
      expect([fichier, avec?.includes(MOTS.noms)]).toEqual([fichier, true]);
    }
  });

  it.each(Object.entries(MACHINES))('what programs read, %s: nothing before it, and after it each file that may say it does', async (_sorte, { fichiers, disent }) => {
    const autres = (file: string) => !fichiers.test(file);
    const [before, after] = await Promise.all(['site-couche', 'site-apres'].map(async (site) => Object.keys(await empreintes(at(site))).filter((file) => fichiers.test(file))));
    // A site without them would say nothing either.
    expect([before?.length === 0, after?.length === 0]).toEqual([false, false]);
    expect(await chercher(at('site-couche'), [...all, ...NOMBRES, 'editions/2030', '"2030"'], autres)).toEqual([]);
    expect((await chercher(at('site-apres'), ['zorb', '"2030"'], autres)).map((line) => line.split(' : ')[0])).toEqual(disent);
  });

  it('no file that programs read is of none of these kinds', async () => {
    const kinds = Object.values(MACHINES).map(({ fichiers }) => fichiers);
    const machines = Object.keys(await empreintes(at('site-apres'))).filter((file) => !/\.(?:css|html|jpg|js|png|svg|webp|woff2?|pf_\w+|pagefind)$|^pagefind\//.test(file));
    expect(machines.filter((file) => !kinds.some((kind) => kind.test(file)))).toEqual([]);
  });

  it('structured data in pages: nothing before it, and after it every page that shows the action', async () => {
    const graphes = async (site: string, needle: RegExp) => {
      const files = Object.keys(await empreintes(at(site))).filter((file) => file.endsWith('.html'));
      const said = await Promise.all(
        files.map(async (file) => [file, [...(await readFile(join(at(site), file), 'utf8')).matchAll(LD)].map(([, json = '']) => json).join('\n')] as const),
      );
      expect(said.filter(([, json]) => json !== '').length).toBeGreaterThan(50);
      return said.filter(([, json]) => needle.test(json)).map(([file]) => file);
    };
    expect(await graphes('site-couche', /zorb|2030/)).toEqual([]);
    expect(await graphes('site-apres', /zorb|2030/)).toEqual(PAGES_STRUCTUREES);
  });

  it('before it, no word, number, slug, file name or picture of the layer is anywhere', async () => {
    expect(await chercher(at('site-couche'), [...all, ...NOMBRES, await imageCachee(), 'editions/2030'])).toEqual([]);
  });

  it('after it, the action, its picture, its interview and the edition are there', async () => {
    const files = Object.keys(await empreintes(at('site-apres')));
    expect(files).toEqual(
      expect.arrayContaining([
        'actions/2021/zorbnom-navette/index.html',
        'actions/2021/zorbnom-navette.bib',
        'actions/2021/zorbnom-navette.csl.json',
        'actions/2021/zorbnom-navette.json',
        'actions/2021/zorbnom-navette.ris',
        'entretiens/2021/zorbnom-navette.bib',
        'entretiens/2021/zorbnom-navette/index.html',
        'editions/2030/index.html',
        'rss.xml',
        `medias/${await imageCachee()}-480.webp`,
      ]),
    );
    const released = new Set((await chercher(at('site-apres'), all)).flatMap((line) => line.split(' : ').at(-1)?.split(', ') ?? []));
    expect(Object.fromEntries(all.map((word) => [word, released.has(word)]))).toEqual({
      zorbnom: true,
      zorbpalm: true,
      zorbfich: true,
      zorbjur: true,
      zorbentret: true,
      zorbedi: true,
      zorbporteur: false,
    });
  });

  it('after it, nothing of the picture’s name or EXIF goes out', async () => {
    expect(await chercher(at('site-apres'), ['zorbfiche-arc', 'zorbficheexif', 'GPSLatitude', 'Exif\0'])).toEqual([]);
  });

  it('after it, the counts of candidacies are shown', async () => {
    expect(await readFile(join(at('site-apres'), 'editions/2030/index.html'), 'utf8')).toContain('534\u202f231');
  });
});
