/** What a person reads when asking for a printing that cannot be. */
import { mkdir, readdir } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { action, base, edition } from '../../tests/outils/petit-recueil.ts';
import { dossierTemporaire, ecrire, type DossierTemporaire } from '../../tests/outils/dossier.ts';
import { imprimer } from './imprimer.ts';

let place: DossierTemporaire;
beforeEach(async () => {
  place = await dossierTemporaire();
});
afterEach(() => place.retirer());

async function lancer(args: string[], corps?: string): Promise<{ code: number; dit: string }> {
  const contenu = path.join(place.racine, 'content');
  await mkdir(contenu, { recursive: true });
  await ecrire(contenu, { ...base, 'editions/2013/edition.mdx': edition('publication: 2020-01-01T09:00\n'), 'editions/2013/a/une-action/action.mdx': action('une', '', corps) });
  let dit = '';
  const code = await imprimer([...args, '--date', '2026-01-01'], { projet: place.racine, env: {}, out: { write: (texte: string) => (dit += texte) } });
  return { code, dit };
}

it('an edition must be named', async () => expect(await lancer([])).toMatchObject({ code: 2, dit: expect.stringContaining('--edition manque') as unknown }));
it('what is not published is told, with what is', async () => {
  expect(await lancer(['--edition', '1999'])).toMatchObject({ code: 2, dit: expect.stringContaining('n’est pas publiée ; choisissez parmi 2013') as unknown });
  expect(await lancer(['--edition', '2013', '--action', 'autre'])).toMatchObject({ code: 2, dit: expect.stringContaining('choisissez parmi une-action') as unknown });
  expect(await lancer(['--edition', '2013', '--appel'])).toMatchObject({ code: 2, dit: expect.stringContaining('l’appel de 2013 n’est pas publié') as unknown });
});
it('a character that no face has stops everything, at its place in the author’s file', async () => {
  const { code, dit } = await lancer(['--edition', '2013'], 'Il a neigé ☃ ce jour-là.');
  expect(code).toBe(1);
  expect(dit).toMatch(/content\/editions\/2013\/a\/une-action\/action\.mdx:\d+:12 erreur « ☃ » \(U\+2603\)/);
  expect(await readdir(place.racine)).not.toContain('impressions');
});
it('the offprint of one action is one file, named after it', async () => {
  const { code, dit } = await lancer(['--edition', '2013', '--action', 'une-action', '--archive']);
  expect({ code, dit }).toMatchObject({ code: 0, dit: expect.stringMatching(/2013-une-action-archive\.pdf : 1 page, \d+ Ko/) as unknown });
  expect(await readdir(path.join(place.racine, 'impressions'))).toEqual(['2013-une-action-archive.pdf']);
});
it('an EPUB is one file an edition, and another for all of them', async () => {
  expect(await lancer(['--edition', '2013', '--epub'])).toMatchObject({ code: 0, dit: expect.stringMatching(/recueil-2013\.epub : \d+ Ko/) as unknown });
  expect(await readdir(path.join(place.racine, 'impressions'))).toEqual(['recueil-2013.epub']);
  expect(await lancer(['--tout', '--epub'])).toMatchObject({ code: 0 });
  expect((await readdir(path.join(place.racine, 'impressions'))).sort()).toEqual(['recueil-2013.epub', 'recueil.epub']);
});
it('an EPUB of a part, or of what is not published, is refused in words', async () => {
  expect(await lancer(['--edition', '2013', '--action', 'une-action', '--epub'])).toMatchObject({ code: 2, dit: expect.stringContaining('une édition entière') as unknown });
  expect(await lancer(['--edition', '1999', '--epub'])).toMatchObject({ code: 2, dit: expect.stringContaining('n’est pas publiée ; choisissez parmi 2013') as unknown });
  expect(await lancer(['--epub'])).toMatchObject({ code: 2, dit: expect.stringContaining('--tout --epub') as unknown });
});
