/** One lock per output folder: two builds of one `dist/` would publish a mixture. */
import { createHash, randomBytes } from 'node:crypto';
import { mkdirSync, realpathSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { dropLockFile, readLock, takeLockFile, type Fiche } from './lock-file.ts';
import { identify } from './process-alive.ts';

/** A lock that is held. */
export interface Verrou {
  /** Id of this build. */
  id: string;
  /** The build's working folder, `<atelier>/<id>`; not created here. */
  dossier: string;
  /** Gives the lock back; harmless when called twice. */
  release(): void;
}

/** Another build holds the lock. The message is for a person. */
export class OutputBusy extends Error {
  override name = 'OutputBusy';
}

const SIGNALS = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;
const BUILD_ID = /^build-\d+-[0-9a-f]{8}$/;

/** True for the name of a build's working folder. */
export const isBuildId = (name: string): boolean => BUILD_ID.test(name);

/** Folder of the locks of a workshop (`.recueil`). */
export const locksOf = (atelier: string): string => join(atelier, 'verrous');

/** The lock's file of an output folder: by its real place, so that a link or another spelling of it is the same. */
export function lockFileOf(atelier: string, sortie: string): string {
  const parent = resolve(dirname(resolve(sortie)));
  let real = parent;
  try {
    real = realpathSync.native(parent);
  } catch {
    // Not made yet: its written path will do.
  }
  const place = join(real, basename(resolve(sortie)))
    .normalize('NFC')
    .toLowerCase();
  return join(locksOf(atelier), `${createHash('sha256').update(place).digest('hex').slice(0, 16)}.json`);
}

const busy = (fichier: string, fiche: Fiche | undefined, sortie: string): OutputBusy => {
  const nom = basename(sortie);
  const qui = fiche
    ? `le processus ${fiche.pid}, lancé le ${new Date(fiche.ecritLe).toISOString().slice(0, 16).replace('T', ' à ')} (UTC) sur ${fiche.machine}`
    : 'un autre processus';
  return new OutputBusy(
    `Une autre construction de « ${nom} » est en cours (${qui}). Attendez qu’elle finisse, ou arrêtez-la (Ctrl + C dans sa fenêtre), puis relancez la commande. ` +
      `Si vous êtes sûr que rien d’autre ne tourne, supprimez le fichier ${relative(process.cwd(), fichier)} et relancez.`,
  );
};

/** Releases when the process ends, however it does short of a kill; gives back the function that stops watching. */
const releaseAtEnd = (release: () => void): (() => void) => {
  const stops = Object.entries(SIGNALS).map(([signal, code]) => {
    // An exit runs every `exit` listener, this one included; waiting for work in progress would only delay what a person asked for.
    const stop = (): never => process.exit(code);
    process.on(signal, stop);
    return () => process.off(signal, stop);
  });
  process.on('exit', release);
  return () => {
    process.off('exit', release);
    for (const stop of stops) stop();
  };
};

/**
 * Takes the lock of an output folder; it is released by `release`, at exit, and on SIGINT, SIGTERM and SIGHUP.
 * @param sortie the output folder (`dist`); need not exist
 * @param atelier the workshop (`.recueil`), made if needed
 * @throws OutputBusy when a live process holds it
 */
export async function acquireLock({ sortie, atelier }: { sortie: string; atelier: string }): Promise<Verrou> {
  const fichier = lockFileOf(atelier, sortie);
  mkdirSync(dirname(fichier), { recursive: true });
  const id = `build-${process.pid}-${randomBytes(4).toString('hex')}`;
  const fiche: Fiche = { ...identify(), id, sortie: resolve(sortie) };
  if (!(await takeLockFile(fichier, fiche))) throw busy(fichier, readLock(fichier), sortie);
  let unwatch = (): void => {};
  const release = (): void => {
    unwatch();
    dropLockFile(fichier, id);
  };
  unwatch = releaseAtEnd(release);
  return { id, dossier: join(atelier, id), release };
}
