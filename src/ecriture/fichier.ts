/** One file of content, written whole: beside it first, then renamed. */
import { rename, rm, writeFile } from 'node:fs/promises';

export async function remplacerFichier(chemin: string, contenu: string | Uint8Array): Promise<void> {
  const nouveau = `${chemin}.nouveau~`;
  try {
    await writeFile(nouveau, contenu, { flag: 'wx' });
    await rename(nouveau, chemin);
  } finally {
    await rm(nouveau, { force: true });
  }
}

/** A new file; throws EEXIST when there is one. */
export const creerFichier = (chemin: string, contenu: string | Uint8Array): Promise<void> => writeFile(chemin, contenu, { flag: 'wx' });
