/** What is not released is nowhere in the output; each part appears at its own instant, and not before. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chercher, empreintes } from '../outils/comparer.ts';
import { chantier, construireBien } from '../outils/construire.ts';
import { contenuEtCouche, contenuSeul, fichierCache, imageCachee, modifier, MOTS, NOMBRES } from '../outils/couche.ts';
import type { DossierTemporaire } from '../outils/dossier.ts';

const all = Object.values(MOTS);
/** A hook builds several sites, and machines are busy. */
const HOOK = 600_000;
let place: DossierTemporaire;
const at = (name: string): string => join(place.racine, name);
/** With an address of its own, a site has feeds. */
const enLigne = (contenu: string): Promise<void> =>
  modifier(join(contenu, 'recueil.yaml'), (text) => text.replace('urlPublique: inconnu', 'urlPublique: https://recueil.exemple.net/'));

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
      expect([flux, before?.includes(MOTS.noms), after?.includes(MOTS.noms)]).toEqual([flux, false, true]);
    }
  });

  it('before it, no word, number, slug, file name or picture of the layer is anywhere', async () => {
    expect(await chercher(at('site-couche'), [...all, ...NOMBRES, await imageCachee(), 'editions/2030'])).toEqual([]);
  });

  it('after it, the action, its picture, its interview and the edition are there', async () => {
    const files = Object.keys(await empreintes(at('site-apres')));
    expect(files).toEqual(
      expect.arrayContaining([
        'actions/2021/zorbnom-navette/index.html',
        'actions/2021/zorbnom-navette.json',
        'entretiens/2021/zorbnom-navette/index.html',
        'editions/2030/index.html',
        'rss.xml',
        `medias/${await imageCachee()}-480.webp`,
      ]),
    );
    const released = await Promise.all(all.map(async (word) => (await chercher(at('site-apres'), [word])).length > 0));
    expect(Object.fromEntries(all.map((word, i) => [word, released[i]]))).toEqual({
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

describe('one instant for each part', () => {
  const stages = [
    ['2031-01-01T08:59:59', []],
    ['2031-01-01T09:00', ['noms']],
    ['2031-02-01T09:00', ['noms', 'palmares']],
    ['2031-03-01T09:00', ['noms', 'palmares', 'fiches']],
    ['2031-04-01T09:00', ['noms', 'palmares', 'fiches', 'jury']],
    ['2031-05-01T09:00', ['noms', 'palmares', 'fiches', 'jury', 'entretiens']],
  ] as const;
  const written = ['noms', 'palmares', 'fiches', 'jury', 'entretiens'].map((part, i) => `  ${part}: 2031-0${i + 1}-01T09:00`).join('\n');
  const site = (date: string): string => at(`site-${date.replaceAll(':', '')}`);
  const page = (date: string): Promise<string> => readFile(join(site(date), 'actions/2021/zorbnom-navette/index.html'), 'utf8');

  beforeAll(async () => {
    const contenu = await contenuEtCouche(at('parties'));
    await enLigne(contenu);
    await modifier(fichierCache(contenu), (text) => text.replace('publication: 2031-01-01T09:00', `publication:\n${written}`));
    for (const pair of [stages.slice(0, 2), stages.slice(2, 4), stages.slice(4)]) {
      await Promise.all(pair.map(([date]) => construireBien({ contenu, dossier: site(date), date })));
    }
  }, HOOK);

  it.each(stages)('at %s: %j', async (date, released) => {
    const parts = ['noms', 'palmares', 'fiches', 'jury', 'entretiens', 'porteur'] as const;
    const seen = await Promise.all(parts.map(async (part) => ((await chercher(site(date), [MOTS[part]])).length > 0 ? [part] : [])));
    expect(seen.flat()).toEqual(released);
  });

  it('with the names: title, bearers, place and theme; no amount, picture, rank or axis', async () => {
    const text = await page('2031-01-01T09:00');
    for (const shown of ['Navette zorbnomique des quais de Zorbnomville', 'Régie zorbnomaire', 'Lozère', 'Mobilités et sécurité']) expect(text).toContain(shown);
    for (const hidden of ['Troisième prix', 'Seniors', 'Situationnelle', 'exemple.org/zorb']) expect(text).not.toContain(hidden);
    expect(await chercher(site('2031-01-01T09:00'), [...NOMBRES.slice(0, 12), await imageCachee()])).toEqual([]);
  });

  it('with the palmarès: rank and endowment, still no fiche', async () => {
    const text = await page('2031-02-01T09:00');
    expect(text).toContain('Troisième prix');
    expect(text).toContain('716\u202f253');
    expect(await chercher(site('2031-02-01T09:00'), [...NOMBRES.slice(3, 12), await imageCachee()])).toEqual([]);
  });
});
