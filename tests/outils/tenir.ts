/** For a test: a file that another program has open, as Windows refuses to replace it. */
import fs from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import path from 'node:path';
import timers from 'node:timers/promises';
import { onTestFinished } from 'vitest';

/** Renaming from or to a file or folder of this name is refused until the test ends. */
export function tenir(nom: string): void {
  const { rename } = fs;
  const { setTimeout } = timers;
  fs.rename = (de, vers) => {
    const ouvert = [de, vers].some((chemin) => path.basename(String(chemin)) === nom);
    return ouvert ? Promise.reject(Object.assign(new Error('EPERM'), { code: 'EPERM', syscall: 'rename', path: String(de), dest: String(vers) })) : rename(de, vers);
  };
  // Patience with scanners is tried elsewhere.
  timers.setTimeout = (_, valeur) => Promise.resolve(valeur as never);
  syncBuiltinESMExports();
  onTestFinished(() => {
    Object.assign(fs, { rename });
    Object.assign(timers, { setTimeout });
    syncBuiltinESMExports();
  });
}
