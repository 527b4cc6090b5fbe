/** What a machine that stopped in the middle of a writing left beside the texts. */
import { readdir, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { estProvisoire } from './provisoire.ts';

/** Something is being written for seconds, never for an hour. */
const UNE_HEURE = 3_600_000;

/** Takes away our own temporary files and folders below `dossier` that are older than an hour; `maintenant` in milliseconds since 1970. */
export async function balayer(dossier: string, maintenant: number): Promise<void> {
  for (const entree of await readdir(dossier, { recursive: true, withFileTypes: true }).catch(() => [])) {
    if (!estProvisoire(entree.name)) continue;
    const place = path.join(entree.parentPath, entree.name);
    const etat = await stat(place).catch(() => undefined);
    if (etat && maintenant - etat.mtimeMs > UNE_HEURE) await rm(place, { recursive: true, force: true });
  }
}
