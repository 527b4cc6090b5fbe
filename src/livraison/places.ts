/** Where the publication night keeps its things: all under `.recueil/`, which git ignores and no host serves. */
import { randomBytes } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import path from 'node:path';

export interface PlacesDeLivraison {
  projet: string;
  atelier: string;
  /** The output folder. */
  dist: string;
  precedent: string;
  paquets: string;
  livraisons: string;
}

export function placesDe(projet: string): PlacesDeLivraison {
  const atelier = path.join(projet, '.recueil');
  return {
    projet,
    atelier,
    dist: path.join(projet, 'dist'),
    precedent: path.join(atelier, 'precedent'),
    paquets: path.join(atelier, 'paquets'),
    livraisons: path.join(atelier, 'livraisons'),
  };
}

/** Writes beside, then renames: whoever reads sees the old file or the new one, whole. */
export async function ecrireEntier(fichier: string, contenu: string | Uint8Array): Promise<void> {
  const beside = path.join(path.dirname(fichier), `.~lock.${path.basename(fichier)}.${randomBytes(4).toString('hex')}`);
  try {
    const handle = await open(beside, 'wx');
    try {
      await handle.writeFile(contenu);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(beside, fichier);
  } finally {
    await rm(beside, { force: true });
  }
}

/** From the project's root, with `/`, as accounts name files. */
export const depuisProjet = (projet: string, fichier: string): string => path.relative(projet, fichier).split(path.sep).join('/');
