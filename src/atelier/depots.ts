/** Files that a person drops on the workshop, put where a task can read them. Never in `content/`: the task decides what becomes of them. */
import { randomBytes } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** Bytes taken at most for one file: a candidacy with photos weighs a few dozen megabytes. */
export const poidsMax = 200 * 1024 * 1024;

/** A name that every system takes, close to what the person gave. */
export const nomSur = (nom: string): string =>
  (nom.split(/[/\\]/).pop() ?? '')
    .normalize('NFC')
    .replace(/[\u0000-\u001F<>:"|?*]/g, '-')
    .replace(/^\.+/, '')
    .slice(-120)
    .replace(/[. ]+$/, '')
    // Names that Windows keeps for its devices.
    .replace(/^(con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i, '_$1') || 'fichier';

export interface Depot {
  /** Paths, by field. */
  chemins: Readonly<Record<string, readonly string[]>>;
  /** Takes it away: what people send holds names. */
  oter: () => Promise<void>;
}

/** Writes what was dropped for one task, each file in a folder of its own: two may bear one name. */
export async function deposer(parChamp: ReadonlyMap<string, readonly File[]>, dossier: string): Promise<Depot> {
  const ici = path.join(dossier, randomBytes(6).toString('hex'));
  const chemins: Record<string, string[]> = {};
  for (const [champ, fichiers] of parChamp) {
    chemins[champ] = [];
    for (const [i, fichier] of fichiers.entries()) {
      const chemin = path.join(ici, `${champ}-${i}`, nomSur(fichier.name));
      await mkdir(path.dirname(chemin), { recursive: true });
      await writeFile(chemin, new Uint8Array(await fichier.arrayBuffer()));
      chemins[champ].push(chemin);
    }
  }
  return { chemins, oter: () => viderDepots(ici) };
}

/** Forgets what was put there. */
export const viderDepots = (dossier: string): Promise<void> => rm(dossier, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
