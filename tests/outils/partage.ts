/** What several test files look at and none changes: built once a run, by the first that asks. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { inject } from 'vitest';
import { construireBien } from './construire.ts';
import { FICTIF } from './couche.ts';

/** Runs `faire` unless another worker did or does; then waits for its end. What it throws, all throw. */
async function une(nom: string, faire: (dossier: string) => Promise<unknown>): Promise<string> {
  const dossier = join(inject('partage'), nom);
  const fin = `${dossier}.fin`;
  const first = await mkdir(`${dossier}.pris`).then(
    () => true,
    () => false,
  );
  if (first) {
    const failure = await faire(dossier).then(
      () => '',
      (error: unknown) => String(error),
    );
    await writeFile(fin, failure);
  } else while (!existsSync(fin)) await wait(100);
  const failure = await readFile(fin, 'utf8');
  if (failure) throw new Error(failure);
  return dossier;
}

/** Output folder of the real content. */
export const siteReel = (): Promise<string> => une('reel', (dossier) => construireBien({ dossier }));

/** Output folder of the fictional award, which uses every block. */
export const siteFictif = (): Promise<string> => une('fictif', (dossier) => construireBien({ contenu: FICTIF, dossier }));
