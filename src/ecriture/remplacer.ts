/** A folder of outputs: made again whole, over the one that is there. */
import { renamePatiently } from '#build/rename';
import { existsSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Fichiers } from './dossier.ts';
import { dossierProvisoire } from './provisoire.ts';

/**
 * Whoever looks sees the old folder or the new one, whole; between two renames, for microseconds, none. Whatever the old one held is gone.
 * Names of files may have folders, with `/`. Its owner alone may look into it.
 */
export async function remplacerDossier(cible: string, fichiers: Fichiers): Promise<void> {
  const aCote = () => path.join(path.dirname(cible), dossierProvisoire());
  const [neuf, ancien] = [aCote(), aCote()];
  try {
    await mkdir(path.dirname(cible), { recursive: true });
    await mkdir(neuf, { mode: 0o700 });
    for (const [nom, contenu] of fichiers) {
      const fichier = path.join(neuf, ...nom.split('/'));
      await mkdir(path.dirname(fichier), { recursive: true });
      await writeFile(fichier, contenu, { flag: 'wx' });
    }
    if (existsSync(cible)) await renamePatiently(cible, ancien);
    try {
      await renamePatiently(neuf, cible);
    } catch (error) {
      if (existsSync(ancien)) await renamePatiently(ancien, cible);
      throw error;
    }
  } finally {
    for (const reste of [neuf, ancien]) await rm(reste, { recursive: true, force: true });
  }
}
