/** Each part appears in the output at its own instant, and not before: six builds. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chercher } from '../outils/comparer.ts';
import { chantier, construireBien } from '../outils/construire.ts';
import { contenuEtCouche, fichierCache, imageCachee, modifier, MOTS, NOMBRES } from '../outils/couche.ts';
import type { DossierTemporaire } from '../outils/dossier.ts';

/** A hook builds several sites, and machines are busy. */
const HOOK = 600_000;
let place: DossierTemporaire;
const at = (name: string): string => join(place.racine, name);

beforeAll(async () => {
  place = await chantier();
});
afterAll(() => place.retirer());

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
    // With an address of its own, a site has feeds.
    await modifier(join(contenu, 'recueil.yaml'), (text) => text.replace('urlPublique: inconnu', 'urlPublique: https://recueil.exemple.net/'));
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
