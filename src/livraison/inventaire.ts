/** What a folder holds, file by file: the base of seals, of comparisons and of uploads. */
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

export interface FichierInventorie {
  /** From the folder, with `/`, NFC. */
  chemin: string;
  taille: number;
  sha256: string;
}

export const sha256 = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex');

export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Paths of all files below a folder, with `/`, sorted. A link is no file of ours: it would let a folder hold more than it says. */
export async function cheminsDe(dossier: string): Promise<string[]> {
  const entries = await readdir(dossier, { recursive: true, withFileTypes: true });
  const link = entries.find((e) => !e.isFile() && !e.isDirectory());
  if (link) throw new Error(`neither a file nor a folder: ${path.join(link.parentPath, link.name)}`);
  return entries
    .filter((e) => e.isFile())
    .map((e) => path.relative(dossier, path.join(e.parentPath, e.name)).split(path.sep).join('/'))
    .sort(compare);
}

/** Every file of a folder with its size and digest, sorted by path. */
export async function inventorier(dossier: string): Promise<FichierInventorie[]> {
  const found: FichierInventorie[] = [];
  for (const chemin of await cheminsDe(dossier)) {
    const bytes = await readFile(path.join(dossier, ...chemin.split('/')));
    found.push({ chemin: chemin.normalize('NFC'), taille: bytes.length, sha256: sha256(bytes) });
  }
  return found;
}

/** One digest for a whole folder: paths, sizes and bytes. */
export const empreinteDe = (fichiers: readonly FichierInventorie[]): string => sha256(fichiers.map(({ chemin, taille, sha256: sum }) => `${sum} ${taille} ${chemin}\n`).join(''));

/** What differs between what should be there and what is. */
export interface Ecarts {
  manquants: string[];
  changes: string[];
  enTrop: string[];
}

export function ecarts(attendus: readonly FichierInventorie[], trouves: readonly FichierInventorie[]): Ecarts {
  const wanted = new Map(attendus.map((f) => [f.chemin, f.sha256]));
  const found = new Map(trouves.map((f) => [f.chemin, f.sha256]));
  return {
    manquants: [...wanted.keys()].filter((chemin) => !found.has(chemin)),
    changes: [...wanted].filter(([chemin, sum]) => found.has(chemin) && found.get(chemin) !== sum).map(([chemin]) => chemin),
    enTrop: [...found.keys()].filter((chemin) => !wanted.has(chemin)),
  };
}

export const identiques = ({ manquants, changes, enTrop }: Ecarts): boolean => manquants.length + changes.length + enTrop.length === 0;
