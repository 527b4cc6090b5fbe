import { symlink } from 'node:fs/promises';
import path from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { dossierTemporaire, ecrire } from '../../tests/outils/dossier.ts';
import { inventorier } from './inventaire.ts';

it('a link in a site is refused: it would send what the folder does not hold', async () => {
  const { racine, retirer } = await dossierTemporaire();
  onTestFinished(retirer);
  await ecrire(racine, { 'site/index.html': 'site', 'secret.txt': 'secret' });
  const site = path.join(racine, 'site');
  expect((await inventorier(site)).map(({ chemin }) => chemin)).toEqual(['index.html']);
  await symlink(path.join(racine, 'secret.txt'), path.join(site, 'lien.txt'));
  await expect(inventorier(site)).rejects.toThrow('lien.txt');
});
