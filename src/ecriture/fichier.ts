/** One file, written whole: beside it first, then renamed. Whoever reads sees the old one or the new one. */
import { renamePatiently } from '#build/rename';
import { open, rm } from 'node:fs/promises';
import path from 'node:path';
import { fichierProvisoire } from './provisoire.ts';

export async function ecrireEntier(fichier: string, contenu: string | Uint8Array): Promise<void> {
  const provisoire = path.join(path.dirname(fichier), fichierProvisoire());
  try {
    const poignee = await open(provisoire, 'wx');
    try {
      await poignee.writeFile(contenu);
      await poignee.sync();
    } finally {
      await poignee.close();
    }
    await renamePatiently(provisoire, fichier);
  } finally {
    await rm(provisoire, { force: true });
  }
}
