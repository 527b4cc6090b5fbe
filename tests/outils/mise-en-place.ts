/** Before all tests of a run: the folder that they share, and what runs that were killed have left. */
import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { chantier } from './construire.ts';
import { PROJET } from './dossier.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Absolute; removed when the run ends. */
    partage: string;
  }
}

/** No run takes so long. */
const SIX_HOURS = 6 * 3600 * 1000;

async function sweep(): Promise<void> {
  const folder = join(PROJET, '.recueil', 'tests');
  for (const name of await readdir(folder).catch(() => [])) {
    const { mtimeMs } = await stat(join(folder, name));
    if (Date.now() - mtimeMs > SIX_HOURS) await rm(join(folder, name), { recursive: true, force: true });
  }
}

export default async function miseEnPlace({ provide }: TestProject): Promise<() => Promise<void>> {
  await sweep();
  const { racine, retirer } = await chantier();
  provide('partage', racine);
  return retirer;
}
