/** New folders of content: whole, or not at all. What exists is never written over. */
import { renamePatiently } from '#build/rename';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** What was to be made is there already: nothing was touched. */
export class DejaLa extends Error {}

/**
 * Writes `fichiers` (name → bytes or text) as the folder `cible`: beside it in a temporary folder, then one rename.
 * Throws `DejaLa` when the folder exists.
 */
export async function creerDossier(cible: string, fichiers: ReadonlyMap<string, string | Uint8Array>): Promise<void> {
  if (existsSync(cible)) throw new DejaLa(cible);
  await mkdir(path.dirname(cible), { recursive: true });
  // A name that reading the content passes over, on the disk where the folder will be.
  const provisoire = await mkdtemp(path.join(path.dirname(cible), '.~lock.nouveau-'));
  try {
    for (const [nom, contenu] of fichiers) await writeFile(path.join(provisoire, nom), contenu, { flag: 'wx' });
    // Renaming a folder over one that was made meanwhile fails, unless that one is empty: looked at again just before.
    if (existsSync(cible)) throw new DejaLa(cible);
    await renamePatiently(provisoire, cible);
  } finally {
    await rm(provisoire, { recursive: true, force: true });
  }
}
