/** The same project in another folder, with a workshop of its own: to build from elsewhere, and to see all that a build leaves behind. */
import { cp, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PROJET, type DossierTemporaire } from './dossier.ts';

const COPIED = ['src', 'content', 'scripts', 'docs', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/** Copies the project without what it has built; packages are those of the project. The caller removes it. */
export async function autreProjet(): Promise<DossierTemporaire> {
  const racine = await mkdtemp(join(tmpdir(), 'recueil-'));
  for (const name of COPIED) await cp(join(PROJET, name), join(racine, name), { recursive: true, filter: (from) => !/\.(test|long)\.ts$/.test(from) });
  await symlink(join(PROJET, 'node_modules'), join(racine, 'node_modules'), 'junction');
  return { racine, retirer: () => rm(racine, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }) };
}
