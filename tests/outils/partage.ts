/** What several test files look at and none changes: built once a run, by the first that asks. */
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { inject } from 'vitest';
import { construire, type Construction } from './construire.ts';
import { FICTIF } from './couche.ts';

/** Builds unless another worker did or does; then waits for its end. A refusal fails all that ask. */
async function construit(nom: string, contenu?: string): Promise<Construction> {
  const dossier = join(inject('partage'), nom);
  const fin = `${dossier}.json`;
  const first = await mkdir(`${dossier}.pris`).then(
    () => true,
    () => false,
  );
  if (first) await writeFile(`${fin}.part`, JSON.stringify(await construire({ ...(contenu ? { contenu } : {}), dossier }))).then(() => rename(`${fin}.part`, fin));
  while (!existsSync(fin)) await wait(100);
  const made = JSON.parse(await readFile(fin, 'utf8')) as Construction;
  if (made.code !== 0) throw new Error(`La construction a rendu ${made.code} :\n${made.sortie}`);
  return made;
}

/** The real content. */
export const siteReel = (): Promise<Construction> => construit('reel');

/** The fictional award, which uses every block. */
export const siteFictif = (): Promise<Construction> => construit('fictif', FICTIF);
