/** One book printed in a folder, a zone and a language: the digest of each of its files. */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cp, mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { PROJET } from './dossier.ts';
import { FICTIF } from './imprimes.ts';

const run = promisify(execFile);
const ICI = { TZ: 'Europe/Paris', LC_ALL: 'C' };
const AILLEURS = { TZ: 'Asia/Tokyo', LC_ALL: 'ja_JP.UTF-8', LANG: 'ja_JP.UTF-8' };

async function imprimerDans(dossier: string, env: Record<string, string>, copies: readonly string[]): Promise<Record<string, string>> {
  await mkdir(dossier);
  await cp(FICTIF, join(dossier, 'textes'), { recursive: true });
  const args = [join(PROJET, 'scripts', 'run.mjs'), 'imprimer', '--edition', '2022', '--tout', '--contenu', 'textes', '--date', '2026-11-25T12:00', ...copies];
  await run(process.execPath, args, { cwd: dossier, env: { ...process.env, ...env } });
  const files = (await readdir(join(dossier, 'impressions'))).sort();
  const digests = files.map(async (file) => {
    const octets = await readFile(join(dossier, 'impressions', file));
    return [file, createHash('sha256').update(octets).digest('hex')] as const;
  });
  return Object.fromEntries(await Promise.all(digests));
}

/** The same book printed twice below `racine`, as different machines would. */
export const imprimerIciEtAilleurs = async (racine: string, copies: readonly string[] = []): Promise<[Record<string, string>, Record<string, string>]> => [
  await imprimerDans(join(racine, 'ici'), ICI, copies),
  await imprimerDans(join(racine, 'ailleurs, et plus long'), AILLEURS, copies),
];
