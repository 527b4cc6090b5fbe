/** Files made by earlier builds, under the digest of what they are made from. Private: it holds what is not published yet. */
import type { Reprise } from '#print';
import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** What was not wanted for so long is removed; the clock decides nothing else. */
const oubli = 90 * 24 * 3600 * 1000;

export interface Garde {
  pages: number;
  reprises: Reprise[];
  /** Absolute path of each kept file, by standard. */
  chemins: Record<string, string>;
}

export function reserve(dossier: string) {
  const cheminDe = (digest: string, norme: string) => path.join(dossier, `${digest}-${norme}.pdf`);
  const fiche = (digest: string) => path.join(dossier, `${digest}.json`);
  const chemins = (digest: string, normes: readonly string[]) => Object.fromEntries(normes.map((norme) => [norme, cheminDe(digest, norme)]));

  return {
    /** What is kept, when all of it is: the description is written last. */
    async prendre(digest: string, normes: readonly string[]): Promise<Garde | undefined> {
      try {
        const { tailles, ...dit } = JSON.parse(await readFile(fiche(digest), 'utf8')) as Omit<Garde, 'chemins'> & { tailles: Record<string, number> };
        for (const norme of normes) if ((await stat(cheminDe(digest, norme))).size !== tailles[norme]) return undefined;
        const now = new Date();
        for (const one of [fiche(digest), ...normes.map((norme) => cheminDe(digest, norme))]) await utimes(one, now, now);
        return { ...dit, chemins: chemins(digest, normes) };
      } catch {
        return undefined;
      }
    },

    async garder(digest: string, { octets, pages, reprises }: Omit<Garde, 'chemins'> & { octets: Readonly<Record<string, Uint8Array>> }): Promise<Garde> {
      await mkdir(dossier, { recursive: true });
      for (const [norme, bytes] of Object.entries(octets)) await writeWhole(cheminDe(digest, norme), bytes);
      const tailles = Object.fromEntries(Object.entries(octets).map(([norme, bytes]) => [norme, bytes.length]));
      await writeWhole(fiche(digest), JSON.stringify({ pages, reprises, tailles }));
      return { pages, reprises, chemins: chemins(digest, Object.keys(octets)) };
    },

    async oublier(maintenant = Date.now()): Promise<void> {
      for (const name of await readdir(dossier).catch(() => [])) {
        const file = path.join(dossier, name);
        const { mtimeMs } = await stat(file).catch(() => ({ mtimeMs: maintenant }));
        if (maintenant - mtimeMs > oubli) await rm(file, { force: true });
      }
    },
  };
}
export type Reserve = ReturnType<typeof reserve>;

/** Two builds may keep the same file at once: each reader sees a whole one. */
async function writeWhole(file: string, bytes: Uint8Array | string): Promise<void> {
  const provisoire = `${file}.${randomUUID()}.tmp`;
  await writeFile(provisoire, bytes);
  await rename(provisoire, file);
}
