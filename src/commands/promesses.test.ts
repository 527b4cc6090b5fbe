import { publish, type PublishedRecueil, type Recueil } from '#recueil';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, expect, it, onTestFinished } from 'vitest';
import { dossierTemporaire } from '../../tests/outils/dossier.ts';
import { action, edition, recueilDe } from '../../tests/outils/petit-recueil.ts';
import { estMaladresse } from './options.ts';
import { promessesDe } from './promesses.ts';

const instant = Date.parse('2026-11-24T12:00Z');
let recueil: Recueil;
let publie: PublishedRecueil;

beforeAll(async () => {
  recueil = await recueilDe({
    'editions/2024/edition.mdx': edition('publication: 2024-06-01T10:00'),
    'editions/2024/a/lue/action.mdx': action('lue'),
    'editions/2024/a/otee/action.mdx': action('otee', 'etat: retire'),
  });
  publie = publish(recueil, instant);
});

/** What the build promises where these addresses were published. */
async function promesses(adresses: readonly string[], pdf = true) {
  const { racine, retirer } = await dossierTemporaire();
  onTestFinished(retirer);
  await writeFile(path.join(racine, 'urls.txt'), adresses.map((adresse) => `${adresse} 2026-01-01T09:00\n`).join(''));
  return await promessesDe(publie, recueil, { contenu: racine, instant, pdf });
}
const dues = async (adresses: readonly string[], pdf?: boolean) => (await promesses(adresses, pdf)).publiees.map(({ adresse }) => adresse);

it('a quick try without PDF owes the pages, and not the files that it does not make', async () => {
  const adresses = ['/', '/recueil.epub', '/actions/2021/x.pdf', '/editions/2021/presse/communique-2021.docx'];
  expect(await dues(adresses, true)).toEqual(adresses);
  expect(await dues(adresses, false)).toEqual(['/']);
});

it('what was withdrawn is owed no more', async () => {
  expect(await dues(['/actions/2024/otee/', '/actions/2024/otee.json', '/actions/2024/lue.json'])).toEqual(['/actions/2024/otee/', '/actions/2024/lue.json']);
});

it('what was promised and cannot be read stops the build: it is not taken for nothing', async () => {
  const { racine, retirer } = await dossierTemporaire();
  onTestFinished(retirer);
  const lire = () => promessesDe(publie, recueil, { contenu: racine, instant, pdf: true });
  expect((await lire()).publiees).toEqual([]);
  await mkdir(path.join(racine, 'urls.txt'));
  await expect(lire()).rejects.toSatisfy(estMaladresse);
});
