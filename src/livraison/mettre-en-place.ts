/** Copies a folder beside the output, holds the copy to what it should be, and puts it in place by two renames, under the output's lock. */
import { acquireLock, discard, repair, swap } from '#build';
import { cp } from 'node:fs/promises';
import type { PlacesDeLivraison } from './places.ts';

/**
 * @param controler is given the copy, never the original: what was looked at is what goes out
 * @throws OutputBusy, SwapFailed, and whatever `controler` throws; the output is then as it was
 */
export async function mettreEnPlace(source: string, { dist, precedent, atelier }: PlacesDeLivraison, controler: (copie: string) => Promise<void>): Promise<void> {
  const verrou = await acquireLock({ sortie: dist, atelier });
  try {
    await repair({ sortie: dist, precedent, verrou });
    await cp(source, verrou.dossier, { recursive: true, verbatimSymlinks: true });
    await controler(verrou.dossier);
    await swap({ nouveau: verrou.dossier, sortie: dist, precedent });
  } finally {
    await discard(verrou.dossier);
    verrou.release();
  }
}
