/** What a person reads when asking for a printing that cannot be. */
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { action, base, edition } from '../../tests/outils/petit-recueil.ts';
import { dossierTemporaire, ecrire, type DossierTemporaire } from '../../tests/outils/dossier.ts';
import { imprimer } from './imprimer.ts';

let place: DossierTemporaire;
beforeEach(async () => {
  place = await dossierTemporaire();
});
afterEach(() => place.retirer());

async function lancer(args: string[], corps?: string, plus = '', image?: Uint8Array): Promise<{ code: number; dit: string }> {
  const contenu = path.join(place.racine, 'content');
  await mkdir(contenu, { recursive: true });
  await ecrire(contenu, {
    ...base,
    'editions/2013/edition.mdx': edition('publication: 2020-01-01T09:00\n'),
    'editions/2013/a/une-action/action.mdx': action('une', plus, corps),
    ...(image ? { 'editions/2013/a/une-action/photo.jpg': image } : {}),
  });
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

const medias = 'medias:\n  - { fichier: photo.jpg, alt: Un carré., credit: Personne, licence: libre }\n';
const photo = (largeur: number) =>
  sharp({ create: { width: largeur, height: largeur / 2, channels: 3, background: '#00c' } })
    .jpeg()
    .toBuffer();

it('a copy for a press is an inside, a cover, a technical sheet and a list to sign', async () => {
  const { code, dit } = await lancer(['--edition', '2013', '--imprimeur', '--traits-de-coupe'], 'Voici :\n\n<Figure fichier="photo.jpg" />', medias, await photo(1000));
  expect({ code, dit }).toMatchObject({ code: 0, dit: expect.stringMatching(/recueil-2013-interieur\.pdf : \d+ pages[\s\S]+recueil-2013-couverture\.pdf : 1 page/) as unknown });
  const impressions = path.join(place.racine, 'impressions');
  expect((await readdir(impressions)).sort()).toEqual(['bon-a-tirer-2013.txt', 'fiche-technique-2013.txt', 'recueil-2013-couverture.pdf', 'recueil-2013-interieur.pdf']);
  const fiche = await readFile(path.join(impressions, 'fiche-technique-2013.txt'), 'utf8');
  for (const nom of ['recueil-2013-interieur.pdf', 'recueil-2013-couverture.pdf'])
    expect(fiche).toContain(
      createHash('sha256')
        .update(await readFile(path.join(impressions, nom)))
        .digest('hex'),
    );
  for (const dit_ of [
    '170 × 240 mm',
    'SourceSerif4-Regular : incorporée',
    'en RVB : 0',
    'photo.jpg : 1\u00a0000 × 500 points, 76 mm de large, 334 points par pouce',
    'Ce n’est pas un PDF/X',
  ])
    expect(fiche).toContain(dit_);
});
it('a picture that would be seen as points stops the press, at its place in the author’s file; nothing else', async () => {
  const args = ['--edition', '2013', '--action', 'une-action'];
  const { code, dit } = await lancer([...args, '--imprimeur'], '<Figure fichier="photo.jpg" />', medias, await photo(400));
  expect(code).toBe(1);
  expect(dit).toMatch(/une-action\/action\.mdx:\d+:\d+ erreur medias\.0\.fichier : l’image « photo\.jpg » n’a que 133 points par pouce/);
  expect(await readdir(place.racine)).not.toContain('impressions');
  expect((await lancer(args, '<Figure fichier="photo.jpg" />', medias, await photo(400))).code).toBe(0);
});
it('one that is a little soft is told, and printed', async () => {
  const { code, dit } = await lancer(['--edition', '2013', '--action', 'une-action', '--imprimeur'], '<Figure fichier="photo.jpg" />', medias, await photo(500));
  expect({ code, dit }).toMatchObject({ code: 0, dit: expect.stringContaining('n’a que 167 points par pouce') as unknown });
});
it('marks are for a press', async () =>
  expect(await lancer(['--edition', '2013', '--traits-de-coupe'])).toMatchObject({ code: 2, dit: expect.stringContaining('ne va qu’avec --imprimeur') as unknown }));
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
