/** New folders of content: whole, or not at all. What exists is never written over. */
import { renamePatiently } from '#build/rename';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** What was to be made is there already: nothing was touched. */
export class DejaLa extends Error {}

/** By name, with `/`. */
type Fichiers = ReadonlyMap<string, string | Uint8Array>;

/**
 * Writes `fichiers` (name → bytes or text) as the folder `cible`: beside it in a temporary folder, then one rename.
 * Throws `DejaLa` when the folder exists.
 */
export async function creerDossier(cible: string, fichiers: Fichiers): Promise<void> {
  if (existsSync(cible)) throw new DejaLa(cible);
  await mkdir(path.dirname(cible), { recursive: true });
  const provisoire = await aCote(cible);
  try {
    await remplir(provisoire, fichiers);
    // Renaming a folder over one that was made meanwhile fails, unless that one is empty: looked at again just before.
    if (existsSync(cible)) throw new DejaLa(cible);
    await renamePatiently(provisoire, cible);
  } finally {
    await rm(provisoire, { recursive: true, force: true });
  }
}

/**
 * The same for a folder of outputs, over the one that is there: whoever looks sees the old one or the new one, whole; between two renames, for
 * microseconds, none. Whatever the old one held is gone.
 */
export async function remplacerDossier(cible: string, fichiers: Fichiers): Promise<void> {
  await mkdir(path.dirname(cible), { recursive: true });
  const provisoire = await aCote(cible);
  const ancien = `${provisoire}.ancien`;
  try {
    await remplir(provisoire, fichiers);
    if (existsSync(cible)) await renamePatiently(cible, ancien);
    try {
      await renamePatiently(provisoire, cible);
    } catch (error) {
      if (existsSync(ancien)) await renamePatiently(ancien, cible);
      throw error;
    }
  } finally {
    for (const reste of [provisoire, ancien]) await rm(reste, { recursive: true, force: true });
  }
}

/** A name that reading the content passes over, on the disk where the folder will be; its owner alone may look into it. */
const aCote = (cible: string) => mkdtemp(path.join(path.dirname(cible), '.~lock.nouveau-'));

async function remplir(dossier: string, fichiers: Fichiers): Promise<void> {
  for (const [nom, contenu] of fichiers) {
    const fichier = path.join(dossier, ...nom.split('/'));
    await mkdir(path.dirname(fichier), { recursive: true });
    await writeFile(fichier, contenu, { flag: 'wx' });
  }
}
