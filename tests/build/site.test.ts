/** What a finished site holds: another award, a site in a sub-folder, the last line of the command. */
import { build } from '#commands';
import { load, readInstant } from '#recueil';
import { cp, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chercher, fichiersDe } from '../outils/comparer.ts';
import { chantier, construire, construireBien, JOUR, lancer, type Construction } from '../outils/construire.ts';
import { empreinteImage, FICTIF, modifier } from '../outils/couche.ts';
import { PROJET, type DossierTemporaire } from '../outils/dossier.ts';
import { motsDuPrix } from '../outils/mots-du-prix.ts';
import { motsDePage } from '../outils/page.ts';
import { parcourir } from '../outils/parcourir.ts';
import { siteFictif, siteReel } from '../outils/partage.ts';
import { servir } from '../outils/serveur.ts';
import { textesEcrits } from '../outils/textes-ecrits.ts';
import { mots } from '../outils/textes-publies.ts';

/** A page that only sends on, to which nothing leads: an address that moved. */
const RENVOI = /une-heure/;
/** A hook builds several sites, and machines are busy. */
const HOOK = 600_000;
let place: DossierTemporaire;
let fictif: Construction;
let reel: Construction;
const at = (name: string): string => join(place.racine, name);
const page = (site: string, file: string): Promise<string> => readFile(join(site, file, 'index.html'), 'utf8');

beforeAll(async () => {
  place = await chantier();
  [fictif, reel] = await Promise.all([siteFictif(), siteReel()]);
}, HOOK);
afterAll(() => place.retirer());

it('holds nothing of the web editor', async () => {
  for (const { dossier } of [fictif, reel]) {
    const codes = (await fichiersDe(dossier)).filter((file) => /\.(js|css|wasm)$/.test(file));
    const textes = await Promise.all(codes.map((file) => readFile(join(dossier, file), 'latin1')));
    expect(codes.filter((_file, i) => /sveltia|lexical-root/i.test(textes[i] ?? ''))).toEqual([]);
  }
});

describe('another award', () => {
  const actions = async (): Promise<string[]> =>
    (await fichiersDe(fictif.dossier)).filter((file) => /^(actions|entretiens)\/\d+\/.+\/index\.html$/.test(file) && !RENVOI.test(file));

  it('has a page for each of its published actions', async () => {
    expect((await actions()).map((file) => file.replace('/index.html', ''))).toEqual([
      'actions/2022/armoire-retiree',
      'actions/2022/horloge-muette',
      'actions/2022/porte-tournante',
      'actions/2022/silence-partage',
      'actions/2022/tapis-de-lecture',
      'actions/2022/veilleuse',
      'actions/2024/bancs-lecteurs',
      'actions/2024/bibliobarque',
      'actions/2024/boite-sonore',
      'actions/2024/hamac-public',
      'actions/2024/quatre-chaises',
      'actions/2024/valise-de-contes',
      'entretiens/2022/silence-partage',
      'entretiens/2022/tapis-de-lecture',
    ]);
  });

  it('says that it is fiction, and asks not to be indexed, on every page of an action', async () => {
    for (const file of await actions()) {
      const html = await readFile(join(fictif.dossier, file), 'utf8');
      expect([file, html.includes('Texte fictif, écrit pour des essais')]).toEqual([file, true]);
      expect([file, /<meta name="robots" content="noindex"/.test(html)]).toEqual([file, true]);
    }
  });

  it('draws a plain grid, but under the name of the series, and no département', async () => {
    const cover = /<path class="points"[^>]*d="([^"]*)"/.exec(await page(fictif.dossier, 'editions/2022'))?.[1] ?? '';
    expect(cover.match(/M/g)).toHaveLength(12 * 14 - 4);
    const real = /<path class="points"[^>]*d="([^"]*)"/.exec(await page(reel.dossier, 'editions/2021'))?.[1] ?? '';
    expect(real.match(/M/g)?.length).toBeLessThan(12 * 14);
  });

  it('says nothing of the recueil’s own award: its field, its publisher, its places, its actions', async () => {
    expect(await chercher(fictif.dossier, motsDuPrix())).toEqual([]);
  });

  it('uses its own words, colours and lists', async () => {
    const home = await page(fictif.dossier, '');
    for (const word of ['Le carnet', 'du Prix des bibliothèques imaginaires', 'Les lecteurs', 'grand prix']) expect(home).toContain(word);
    expect(await readFile(join(fictif.dossier, 'themes.css'), 'utf8')).toContain('#24505e');
    expect(await page(fictif.dossier, 'actions/2022/silence-partage')).toMatch(/Âge des lecteurs[\s\S]*De treize à dix-huit ans/);
  });

  it('never shows what is withdrawn, confidential, a draft or under embargo', async () => {
    const hidden = [
      'Fanferluche',
      'Escamotée',
      'escamoté',
      'Personne Retirée',
      'Témoin Effacé',
      'Image dont le retrait',
      'porte grince',
      'huiler la sonnette',
      'Mirlababi',
      'Turlupinade',
      'MouchardExif',
      'table.jpg',
      'valise.jpg',
      'accord a expiré',
      await empreinteImage(join(FICTIF, 'editions/2022/heures-calmes/silence-partage/retiree.png')),
      await empreinteImage(join(FICTIF, 'editions/2022/heures-calmes/tapis-de-lecture/perime.png')),
      await empreinteImage(join(FICTIF, 'editions/2024/livres-voyageurs/carte-de-2030/carte-turlupinade.png')),
    ];
    expect(await chercher(fictif.dossier, hidden)).toEqual([]);
  });

  it('shows a withdrawn action as withdrawn, without its names', async () => {
    const html = await page(fictif.dossier, 'actions/2022/armoire-retiree');
    expect(html).toContain('Action retirée');
  });

  it('shows the bearers where the title is unknown, and the three absences in words', async () => {
    expect(await page(fictif.dossier, 'actions/2024/quatre-chaises')).toMatch(/<h1>Groupe des quatre chaises<\/h1>[\s\S]*intitulé non retrouvé/);
    const html = await page(fictif.dossier, 'actions/2024/bancs-lecteurs');
    for (const absence of ['inconnu', 'non communiqué', 'sans objet']) expect(html).toContain(absence);
  });

  it('strips its pictures of all that is not the picture', async () => {
    const names = (await readdir(join(fictif.dossier, 'medias'))).filter((name) => name.endsWith('.webp'));
    expect(names.length).toBeGreaterThan(4);
    for (const name of names) {
      const bytes = (await readFile(join(fictif.dossier, 'medias', name))).toString('latin1');
      expect([name, /EXIF|XMP |ICCP|Mouchard/.exec(bytes)?.[0]]).toEqual([name, undefined]);
    }
  });

  it('ends with what was published and what is held back', () => {
    expect(fictif.sortie.trimEnd().split('\n').at(-1)).toBe('Publié au 1er\u00a0décembre 2026 : 6 éditions, 12 actions, 2 entretiens ; 19 parties retenues.');
  });
});

describe('every text that was written and is published', () => {
  const day = readInstant(`${JOUR}T00:00`, 'Europe/Paris');
  /** What a page may leave out: the abstract says again what the narrative tells. */
  const dispense = (cle: string, cles: readonly string[]): boolean => cle === 'resume' && cles.includes('corps');

  it.each([
    ['fictif', FICTIF],
    ['reel', join(PROJET, 'content')],
  ])('is on its page: %s', async (site, contenu) => {
    const { recueil } = load({ racine: contenu, prefix: '' });
    if (!recueil || !day.ok) throw new Error('the content cannot be read');
    const written = textesEcrits(recueil, day.ms);
    const lost: string[] = [];
    for (const [chemin, ecrits] of written) {
      const words = motsDePage(await page((site === 'fictif' ? fictif : reel).dossier, chemin));
      const [known, inARow] = [new Set(words), ` ${words.join(' ')} `];
      const cles = ecrits.map(({ cle }) => cle);
      for (const { cle, texte } of ecrits) {
        const own = mots(texte);
        // Notes of a body go to the margin, calls become numbers: its words are there, not all in a row.
        const missing = cle === 'corps' ? own.filter((word) => !known.has(word)) : inARow.includes(` ${own.join(' ')} `) ? [] : [texte];
        if (missing.length > 0 && !dispense(cle, cles)) lost.push(`${chemin} ${cle} : ${missing.join(' ')}`);
      }
    }
    expect(lost).toEqual([]);
    expect([...written.values()].flat().length).toBeGreaterThan(site === 'fictif' ? 150 : 500);
  });
});

describe('a site in a sub-folder', () => {
  beforeAll(async () => {
    await cp(FICTIF, at('contenu-base'), { recursive: true });
    await modifier(join(at('contenu-base'), 'recueil.yaml'), (text) => text.replace('urlPublique: https://carnet.exemple.org/', 'urlPublique: https://exemple.org/recueil/'));
    await modifier(
      join(at('contenu-base'), 'editions/2022/heures-calmes/silence-partage/action.mdx'),
      (text) => `${text}\n<Figure fichier="retiree.png">Légende zinzoline.</Figure>\n`,
    );
    await construireBien({ contenu: at('contenu-base'), dossier: at('base'), env: { BASE_URL: '/celle-de-la-machine/' } });
  }, HOOK);

  it('is built still when a picture that a body shows is withdrawn, and leaves it out', async () => {
    expect(await page(at('base'), 'actions/2022/silence-partage')).not.toContain('Légende zinzoline');
  });

  it('every address leads somewhere, under it, pictures too', async () => {
    const server = await servir(at('base'), '/recueil/');
    try {
      const { pages, perdues } = await parcourir(server.url);
      expect(perdues).toEqual([]);
      expect([...pages.values()].some((html) => html.includes('src="/recueil/medias/'))).toBe(true);
      const made = (await fichiersDe(at('base'))).filter((file) => file.endsWith('.html') && file !== '404.html' && !RENVOI.test(file));
      expect([...pages.keys()].map((url) => url.slice(server.url.length)).sort()).toEqual(made.map((file) => file.replace(/index\.html$/, '')).sort());
    } finally {
      await server.fermer();
    }
  });

  it('says its public address', async () => {
    expect(await page(at('base'), 'editions')).toContain('<link rel="canonical" href="https://exemple.org/recueil/editions/"');
  });

  it('leads from an error to the page of this site', async () => {
    await modifier(join(at('contenu-base'), 'editions/2022/edition.mdx'), (text) => text.replace('themes:', 'thmes:'));
    const { code, sortie } = await construire({ contenu: at('contenu-base'), dossier: at('base') });
    expect(code).toBe(1);
    expect(sortie).toContain('https://exemple.org/recueil/guide/erreurs/cle-inconnue/');
  });
});

describe('options', () => {
  it.each([
    [['--date', '2026-02-30'], '--date : le jour 2026-02-30 n’existe pas'],
    [['--dete', '2026'], 'option inconnue ou incomplète'],
    [['--sortie', '../ailleurs'], '--sortie : le dossier doit être dans celui du projet'],
    [['--sortie', '.'], '--sortie : « le projet » tient vos textes'],
    [['--sortie', 'content'], '--sortie : « content » tient vos textes'],
    [['--sortie', 'content/editions'], '--sortie : « content/editions » tient vos textes'],
    [['--sortie', 'src'], '--sortie : « src » tient autre chose qu’un site du recueil'],
  ])('%j is refused in one sentence', async (args, message) => {
    let said = '';
    const code = await build(args, { projet: PROJET, env: {}, out: { write: (text) => (said += text) } });
    expect([code, said]).toEqual([2, expect.stringContaining(message)]);
    expect(said.trim().split('\n')).toHaveLength(1);
  });

  it('a refusal is the exit code of the command', async () => {
    const { code, sortie } = await lancer(['build', '--dete', '2026']).fini;
    expect([code, sortie.trim().split('\n')]).toEqual([2, [expect.stringContaining('option inconnue')]]);
  });

  it('a content that holds nothing is refused, with what is missing', async () => {
    await cp(join(FICTIF, 'glossaire.yaml'), join(at('vide'), 'glossaire.yaml'));
    const { code, sortie } = await construire({ contenu: at('vide'), dossier: at('rien') });
    expect(code).toBe(1);
    expect(sortie).toContain('recueil.yaml');
  });
});
