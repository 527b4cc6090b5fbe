/** The only file of the model that touches the disk: lists `content/` and reads its bytes. */
import { lstatSync, readdirSync, readFileSync, existsSync } from 'node:fs';
import path from 'node:path';

export interface FileOnDisk {
  /** From the content folder, with `/`, NFC: what the model reasons with. */
  path: string;
  /** As the disk spells it (macOS gives NFD), absolute. */
  real: string;
  symlink: boolean;
  size: number;
  mtimeMs: number;
}

/** System files that nobody wrote. */
const ignored = /^(\.DS_Store|Thumbs\.db|desktop\.ini|~\$.*|\.~lock\..*|\.git.*)$/i;

export const folderExists = (root: string) => existsSync(root);

/** Every file below `root`, sorted by path; links are listed and not followed. */
export function listFiles(root: string): FileOnDisk[] {
  const found: FileOnDisk[] = [];
  const walk = (folder: string, prefix: string) => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      if (ignored.test(entry.name)) continue;
      const real = path.join(folder, entry.name);
      const at = `${prefix}${entry.name.normalize('NFC')}`;
      if (entry.isDirectory()) walk(real, `${at}/`);
      else {
        const { size, mtimeMs } = lstatSync(real);
        found.push({ path: at, real, symlink: entry.isSymbolicLink(), size, mtimeMs });
      }
    }
  };
  walk(root, '');
  return found.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : a.real < b.real ? -1 : 1));
}

export const readBytes = (file: FileOnDisk): Uint8Array => readFileSync(file.real);
