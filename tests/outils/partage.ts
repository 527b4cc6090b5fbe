/** What several test files look at and none changes: built once a run, by the first that asks. */
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { inject } from 'vitest';
import { construire, type Construction } from './construire.ts';
import { FICTIF } from './couche.ts';

/** What is built, and of which content; of the real one unless it is said. */
const SITES = { reel: undefined, fictif: FICTIF } as const;
type Nom = keyof typeof SITES;

const place = (nom: Nom): string => join(inject('partage'), nom);

/** Builds it unless somebody did or does; false then. */
async function batir(nom: Nom): Promise<boolean> {
  const dossier = place(nom);
  const first = await mkdir(`${dossier}.pris`).then(
    () => true,
    () => false,
  );
  if (!first) return false;
  const contenu = SITES[nom];
  const fin = `${dossier}.json`;
  await writeFile(`${fin}.part`, JSON.stringify(await construire({ ...(contenu ? { contenu } : {}), dossier, pdf: true })));
  await rename(`${fin}.part`, fin);
  return true;
}

/** Built, by whoever came first. Who would only wait builds the other one meanwhile: most files need both. A refusal fails all that ask. */
async function construit(nom: Nom): Promise<Construction> {
  const fin = `${place(nom)}.json`;
  if (!(await batir(nom)) && !existsSync(fin)) await batir(nom === 'reel' ? 'fictif' : 'reel');
  while (!existsSync(fin)) await wait(100);
  const made = JSON.parse(await readFile(fin, 'utf8')) as Construction;
  if (made.code !== 0) throw new Error(`La construction a rendu ${made.code} :\n${made.sortie}`);
  return made;
}

/** The real content. */
export const siteReel = (): Promise<Construction> => construit('reel');

/** The fictional award, which uses every block. */
export const siteFictif = (): Promise<Construction> => construit('fictif');
