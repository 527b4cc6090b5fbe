/** New folders of content: whole, or not at all. What exists is never written over. */
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** What was to be made is there already: nothing was touched. */
export class DejaLa extends Error {}

/**
 * Writes `fichiers` (name → bytes or text) as the folder `cible`: in a temporary folder of `atelier` (same disk, outside the content), then one rename.
 * Throws `DejaLa` when the folder exists.
 */
export async function creerDossier(cible: string, fichiers: ReadonlyMap<string, string | Uint8Array>, { atelier }: { atelier: string }): Promise<void> {
  if (existsSync(cible)) throw new DejaLa(cible);
  await mkdir(atelier, { recursive: true });
  const provisoire = await mkdtemp(path.join(atelier, 'nouveau-'));
  try {
    for (const [nom, contenu] of fichiers) await writeFile(path.join(provisoire, nom), contenu, { flag: 'wx' });
    await mkdir(path.dirname(cible), { recursive: true });
    // Renaming a folder over one that was made meanwhile fails, unless that one is empty: looked at again just before.
    if (existsSync(cible)) throw new DejaLa(cible);
    await rename(provisoire, cible);
  } finally {
    await rm(provisoire, { recursive: true, force: true });
  }
}
