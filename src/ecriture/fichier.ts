/** One file, written whole: beside it first, then renamed. Whoever reads sees the old one or the new one. */
import { randomBytes } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as attendre } from 'node:timers/promises';

/** Antivirus scanners and indexers hold a file open for a moment. */
const passagers = new Set(['EPERM', 'EBUSY', 'EACCES']);

export async function ecrireEntier(fichier: string, contenu: string | Uint8Array): Promise<void> {
  // A name that reading the content passes over, should the machine stop in between.
  const provisoire = path.join(path.dirname(fichier), `~$${randomBytes(6).toString('hex')}.tmp`);
  try {
    const poignee = await open(provisoire, 'wx');
    try {
      await poignee.writeFile(contenu);
      await poignee.sync();
    } finally {
      await poignee.close();
    }
    await renommer(provisoire, fichier, [20, 100, 400, 1000]);
  } finally {
    await rm(provisoire, { force: true });
  }
}

async function renommer(de: string, vers: string, [delai, ...autres]: readonly number[]): Promise<void> {
  try {
    await rename(de, vers);
  } catch (error) {
    if (delai === undefined || !passagers.has((error as NodeJS.ErrnoException).code ?? '')) throw error;
    await attendre(delai);
    await renommer(de, vers, autres);
  }
}
