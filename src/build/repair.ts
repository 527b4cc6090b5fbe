/** Puts right what a crash left: called at the start of each command. */
import { readdirSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { acquireLock, isBuildId, locksOf, OutputBusy, type Verrou } from './lock.ts';
import { isHeld, readLock } from './lock-file.ts';
import { discard, isThere, removePatiently, renamePatiently } from './rename.ts';
import { beforePrevious, type Places } from './swap.ts';

export interface Reparation {
  /** The output was missing and the previous one took its place. */
  remis: boolean;
  /** Names of the working folders of dead builds that were removed. */
  nettoyes: string[];
  /** Another process is building: nothing was touched. */
  occupe: boolean;
}

const namesIn = (dossier: string): string[] => {
  try {
    return readdirSync(dossier);
  } catch {
    return [];
  }
};

/** Ids of the builds that a live process holds a lock for. */
export function liveBuilds(atelier: string): Set<string> {
  const locks = namesIn(locksOf(atelier))
    .filter((name) => name.endsWith('.json'))
    .map((name) => join(locksOf(atelier), name));
  return new Set(locks.filter(isHeld).flatMap((fichier) => readLock(fichier)?.id ?? []));
}

/** The states that a crash in `swap` can leave, each brought back to the one before it. */
const repairSwap = async ({ sortie, precedent }: Places): Promise<boolean> => {
  const avant = beforePrevious(precedent);
  const missing = !(await isThere(sortie)) && (await isThere(precedent));
  if (missing) await renamePatiently(precedent, sortie);
  if ((await isThere(avant)) && !(await isThere(precedent))) await renamePatiently(avant, precedent);
  for (const leftover of [avant, precedent]) await removePatiently(`${leftover}.rebut`);
  await discard(avant);
  return missing;
};

const removeDeadBuilds = async (atelier: string): Promise<string[]> => {
  // Listed before the locks are read: a build takes its lock before it makes its folder.
  const folders = (await readdir(atelier).catch(() => [])).filter(isBuildId).sort();
  const live = liveBuilds(atelier);
  const dead = folders.filter((id) => !live.has(id));
  for (const id of dead) await removePatiently(join(atelier, id));
  return dead;
};

/**
 * No output but a previous one: put it back. Working folders of dead builds: removed. Other things in the workshop are not touched.
 * @param verrou the lock, when the caller holds it; else it is taken for the time of the repair, and nothing is done while another build runs
 */
export async function repair({ sortie, precedent, verrou }: Places & { verrou?: Verrou }): Promise<Reparation> {
  const atelier = dirname(precedent);
  let own: Verrou | undefined;
  try {
    own = verrou ? undefined : await acquireLock({ sortie, atelier });
  } catch (error) {
    if (error instanceof OutputBusy) return { remis: false, nettoyes: [], occupe: true };
    throw error;
  }
  try {
    return { remis: await repairSwap({ sortie, precedent }), nettoyes: await removeDeadBuilds(atelier), occupe: false };
  } finally {
    own?.release();
  }
}
