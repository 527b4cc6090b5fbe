/** Compares output folders byte by byte, and looks for words everywhere in them. */
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { readableTexts } from '../../src/build/gates/readable.ts';

/** Paths of all files below a folder, with `/`, sorted; links are not followed. */
export async function fichiersDe(dossier: string): Promise<string[]> {
  const entries = await readdir(dossier, { recursive: true, withFileTypes: true });
  return entries
    .filter((e) => e.isFile())
    .map((e) => relative(dossier, join(e.parentPath, e.name)).split(sep).join('/'))
    .sort();
}

/** Digest of each file by its path: two folders are the same when these are equal. */
export async function empreintes(dossier: string): Promise<Record<string, string>> {
  const files = await fichiersDe(dossier);
  const pairs = files.map(
    async (file) =>
      [
        file,
        createHash('sha256')
          .update(await readFile(join(dossier, file)))
          .digest('hex'),
      ] as const,
  );
  return Object.fromEntries(await Promise.all(pairs));
}

/** Everything that a file says: its path, its bytes as they are, and what it packs. */
async function said(dossier: string, file: string): Promise<string> {
  const bytes = await readFile(join(dossier, file));
  const packed: string[] = [];
  try {
    packed.push(...readableTexts(file, bytes));
  } catch {
    // Not an archive after all: its bytes are looked at below.
  }
  // UTF-16 with a byte of zero between letters, as PDF titles and EXIF comments are.
  const wide = bytes.toString('latin1').replaceAll('\0', '');
  return [file, bytes.toString('utf8'), wide, ...packed].join('\n');
}

const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/**
 * Files of a folder that hold at least one of these words, in their path, their bytes or what they pack; accents and case do not count.
 * @param sauf paths that are not looked at
 */
export async function chercher(dossier: string, mots: readonly string[], sauf: (file: string) => boolean = () => false): Promise<string[]> {
  const wanted = mots.map(fold);
  const found: string[] = [];
  for (const file of await fichiersDe(dossier)) {
    if (sauf(file)) continue;
    const text = fold(await said(dossier, file));
    const held = wanted.filter((word) => text.includes(word));
    if (held.length > 0) found.push(`${file} : ${held.join(', ')}`);
  }
  return found;
}
