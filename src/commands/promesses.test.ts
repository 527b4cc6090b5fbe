import type { PublishedRecueil } from '#recueil';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { dossierTemporaire } from '../../tests/outils/dossier.ts';
import { estMaladresse } from './options.ts';
import { promessesDe } from './promesses.ts';

const publie = { config: { fuseau: 'Europe/Paris' }, redirections: [{ de: '/avant/', vers: '/' }] } as unknown as PublishedRecueil;

it('a quick try without PDF owes the pages, and not the files that it does not make', async () => {
  const { racine, retirer } = await dossierTemporaire();
  onTestFinished(retirer);
  await writeFile(
    path.join(racine, 'urls.txt'),
    '/ 2026-01-01T09:00\n/recueil.epub 2026-01-01T09:00\n/actions/2021/x.pdf 2026-01-01T09:00\n/editions/2021/presse/communique-2021.docx 2026-01-01T09:00\n',
  );
  const adresses = async (pdf: boolean) => (await promessesDe(publie, { contenu: racine, instant: 0, pdf })).publiees.map(({ adresse }) => adresse);
  expect(await adresses(true)).toEqual(['/', '/recueil.epub', '/actions/2021/x.pdf', '/editions/2021/presse/communique-2021.docx']);
  expect(await adresses(false)).toEqual(['/']);
});

it('what was promised and cannot be read stops the build: it is not taken for nothing', async () => {
  const { racine, retirer } = await dossierTemporaire();
  onTestFinished(retirer);
  const promesses = () => promessesDe(publie, { contenu: racine, instant: 0, pdf: true });
  expect((await promesses()).publiees).toEqual([]);
  await mkdir(path.join(racine, 'urls.txt'));
  await expect(promesses()).rejects.toSatisfy(estMaladresse);
});
