/** The lock's file: exclusive creation, reading, and takeover when its process is dead. */
import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { isAlive, type Identite } from './process-alive.ts';

export interface Fiche extends Identite {
  /** Id of the build, which names its working folder. */
  id: string;
  sortie: string;
}

/** A process dies between creating the file and writing in it once in a lifetime; it takes less than this to write. */
const EMPTY_IS_DEAD = 2000;
/** Takeover takes milliseconds; a guard this old was left by a process that died in the middle of it. */
const GUARD_IS_DEAD = 10_000;

const codeOf = (error: unknown): string | undefined => (error as NodeJS.ErrnoException).code;

/** Creates a file that must not exist. False when it does. */
const create = (fichier: string, contenu: string): boolean => {
  try {
    writeFileSync(fichier, contenu, { flag: 'wx' });
    return true;
  } catch (error) {
    // Windows answers EPERM while a file of this name is being deleted.
    if (codeOf(error) === 'EEXIST' || codeOf(error) === 'EPERM') return false;
    throw error;
  }
};

const ageOf = (fichier: string): number => Date.now() - (statSync(fichier, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());

const isFiche = (value: unknown): value is Fiche =>
  typeof value === 'object' && value !== null && 'pid' in value && 'machine' in value && 'id' in value && 'sortie' in value && 'ecritLe' in value;

/** What a lock file says; undefined when it is gone, empty or not ours to read. */
export function readLock(fichier: string): Fiche | undefined {
  try {
    const value: unknown = JSON.parse(readFileSync(fichier, 'utf8'));
    return isFiche(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** True unless the lock's process is known to be dead. A file just created and still empty is held. */
export function isHeld(fichier: string): boolean {
  const fiche = readLock(fichier);
  return fiche ? isAlive(fiche) : statSync(fichier, { throwIfNoEntry: false }) !== undefined && ageOf(fichier) < EMPTY_IS_DEAD;
}

/**
 * Removes a lock if it is dead. Only the holder of a guard file may: otherwise, of two processes that saw the same dead lock, the second would
 * remove the lock that the first has just taken.
 */
export function removeDead(fichier: string): void {
  const guard = `${fichier}.reprise`;
  if (ageOf(guard) > GUARD_IS_DEAD) rmSync(guard, { force: true });
  if (!create(guard, String(process.pid))) return;
  try {
    if (!isHeld(fichier)) rmSync(fichier, { force: true });
  } finally {
    rmSync(guard, { force: true });
  }
}

/** Creates the lock's file, taking over a dead one. False when a live process holds it. */
export async function takeLockFile(fichier: string, fiche: Fiche): Promise<boolean> {
  for (let attempt = 0; attempt < 60; attempt++) {
    if (create(fichier, JSON.stringify(fiche))) return true;
    if (!isHeld(fichier)) removeDead(fichier);
    else if (readLock(fichier)) return false;
    await wait(20 + attempt);
  }
  return false;
}

/** Removes the lock's file if it is still ours. */
export function dropLockFile(fichier: string, id: string): void {
  if (readLock(fichier)?.id !== id) return;
  const aside = `${fichier}.${id}`;
  try {
    // Renamed first: on Windows a deleted file keeps its name as long as a scanner has it open.
    renameSync(fichier, aside);
    rmSync(aside, { force: true });
  } catch {
    rmSync(fichier, { force: true });
  }
}
