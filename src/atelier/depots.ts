/** Files that a person drops on the workshop, put where a task can read them. Never in `content/`: the task decides what becomes of them. */
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

/** Writes what was dropped in a folder of its own; returns the file's path. */
export async function deposer(fichier: File, { dossier, travail }: { dossier: string; travail: string }): Promise<string> {
  const ici = path.join(dossier, travail);
  await mkdir(ici, { recursive: true });
  const chemin = path.join(ici, nomSur(fichier.name));
  await writeFile(chemin, new Uint8Array(await fichier.arrayBuffer()));
  return chemin;
}

/** Forgets what earlier sessions left. */
export const viderDepots = (dossier: string): Promise<void> => rm(dossier, { recursive: true, force: true });
