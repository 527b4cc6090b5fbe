/** Folders for tests, inside the project: Astro and its caches resolve packages from where a site stands. */
import { randomBytes } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { onTestFinished } from 'vitest';

/** Root of the project. */
export const PROJET = resolve(import.meta.dirname, '../..');

export interface DossierTemporaire {
  racine: string;
  /** Removes the folder and all it holds. */
  retirer: () => Promise<void>;
}

/** A new empty folder `.recueil/tests/<random>`, for `beforeAll` or outside Vitest; the caller removes it. */
export async function dossierTemporaire(): Promise<DossierTemporaire> {
  const racine = join(PROJET, '.recueil', 'tests', randomBytes(6).toString('hex'));
  await mkdir(racine, { recursive: true });
  return { racine, retirer: () => rm(racine, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }) };
}

/** A new empty folder for the test that is running, removed when it ends, failed or not. */
export async function nouveauDossier(): Promise<string> {
  const { racine, retirer } = await dossierTemporaire();
  onTestFinished(retirer);
  return racine;
}

/**
 * Writes files under a folder, with the folders they need: `ecrire(racine, {'content/recueil.yaml': '…'})`.
 * @returns the root, so that it can be written in one line
 */
export async function ecrire(racine: string, fichiers: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  for (const [chemin, contenu] of Object.entries(fichiers)) {
    const cible = join(racine, chemin);
    await mkdir(dirname(cible), { recursive: true });
    await writeFile(cible, contenu);
  }
  return racine;
}

/** All files under a folder as text, by path with `/`, in the order of their names: easy to compare whole. */
export async function lireTout(racine: string): Promise<Record<string, string>> {
  const entrees = await readdir(racine, { recursive: true, withFileTypes: true });
  const chemins = entrees
    .filter((e) => e.isFile())
    .map((e) => join(e.parentPath, e.name))
    .sort();
  const lus = await Promise.all(chemins.map(async (c) => [relative(racine, c).split(sep).join('/'), await readFile(c, 'utf8')] as const));
  return Object.fromEntries(lus);
}
