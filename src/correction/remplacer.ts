/** Puts a new text in place of a file: whole or not at all. */
import { rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as attendre } from 'node:timers/promises';

/** Antivirus scanners hold a file open for a moment. */
const passagers = new Set(['EPERM', 'EBUSY', 'EACCES']);

/** @param reel absolute path. The file beside it has a name that the recueil ignores, should the machine stop in between. */
export async function remplacer(reel: string, texte: string): Promise<void> {
  const acote = path.join(path.dirname(reel), `~$${path.basename(reel)}`);
  await writeFile(acote, texte);
  for (const delai of [20, 100, 400, 1000]) {
    try {
      await rename(acote, reel);
      return;
    } catch (error) {
      if (!passagers.has((error as NodeJS.ErrnoException).code ?? '')) break;
      await attendre(delai);
    }
  }
  try {
    await rename(acote, reel);
  } catch (error) {
    await rm(acote, { force: true });
    throw error;
  }
}
