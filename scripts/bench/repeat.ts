/** The real content several times over: what real texts weigh, at the size of an archive. */
import { cpSync, readdirSync } from 'node:fs';
import path from 'node:path';

const folders = (folder: string) =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);

/** Copies `content` to `folder`, each action `times` times: the copies are called `<slug>-2`, `<slug>-3`… */
export function repeatContent(folder: string, content: string, times: number): void {
  cpSync(content, folder, { recursive: true });
  const editions = path.join(content, 'editions');
  for (const edition of folders(editions))
    for (const theme of folders(path.join(editions, edition)))
      for (const action of folders(path.join(editions, edition, theme))) {
        const own = path.join(edition, theme, action);
        for (let n = 2; n <= times; n++) cpSync(path.join(editions, own), path.join(folder, 'editions', `${own}-${n}`), { recursive: true });
      }
}
