/** Renaming and removing folders, with patience for virus scanners and indexers that hold files open for a moment. */
import { lstat, rename, rm } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';

const PASSING = new Set(['EPERM', 'EBUSY', 'EACCES']);
/** About four seconds in all: what scanners take, short enough for a person to wait. */
const DELAYS = [20, 50, 100, 200, 400, 600, 800, 900, 1000];

export type Rename = (from: string, to: string) => Promise<void>;

/** True when something stands at a path, even a broken link. */
export async function isThere(path: string): Promise<boolean> {
  try {
    await lstat(path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw error;
  }
}

/** Renames; retries on EPERM, EBUSY and EACCES. Throws what the last try threw. */
export async function renamePatiently(from: string, to: string, delays: readonly number[] = DELAYS, once: Rename = rename): Promise<void> {
  for (const delay of delays) {
    try {
      return await once(from, to);
    } catch (error) {
      if (!PASSING.has((error as NodeJS.ErrnoException).code ?? '')) throw error;
      await wait(delay);
    }
  }
  return once(from, to);
}

/** Removes a folder for good; retries like `renamePatiently`. */
export const removePatiently = (path: string): Promise<void> => rm(path, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });

/** Removes a folder of which nobody must ever see a part: it first takes another name. */
export async function discard(path: string): Promise<void> {
  const doomed = `${path}.rebut`;
  await removePatiently(doomed);
  if (!(await isThere(path))) return;
  await renamePatiently(path, doomed);
  await removePatiently(doomed);
}
