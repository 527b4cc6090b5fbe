/** The same documents from other folders, in another zone and another language, on a clock that moved: the same bytes. */
import { execFile } from 'node:child_process';
import { cp, mkdir, readdir, readFile } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { dossierTemporaire, PROJET, type DossierTemporaire } from '../outils/dossier.ts';
import { FICTIF } from '../outils/imprimes.ts';

const run = promisify(execFile);
let place: DossierTemporaire;
beforeAll(async () => {
  place = await dossierTemporaire();
});
afterAll(() => place.retirer());

async function imprimerDans(nom: string, env: Record<string, string>, date: string): Promise<Record<string, string>> {
  const dossier = join(place.racine, nom);
  await mkdir(dossier);
  await cp(FICTIF, join(dossier, 'textes'), { recursive: true });
  const args = [join(PROJET, 'scripts', 'run.mjs'), 'imprimer', '--edition', '2022', '--tout', '--contenu', 'textes', '--date', date];
  await run(process.execPath, args, { cwd: dossier, env: { ...process.env, ...env } });
  const files = (await readdir(join(dossier, 'impressions'))).sort();
  return Object.fromEntries(
    await Promise.all(
      files.map(async (file) => [
        file,
        createHash('sha256')
          .update(await readFile(join(dossier, 'impressions', file)))
          .digest('hex'),
      ]),
    ),
  );
}

it('two printings give the same bytes', async () => {
  const [paris, tokyo] = [
    await imprimerDans('ici', { TZ: 'Europe/Paris', LC_ALL: 'C' }, '2026-11-25T12:00'),
    await imprimerDans('ailleurs-et-plus-long', { TZ: 'Asia/Tokyo', LC_ALL: 'ja_JP.UTF-8', LANG: 'ja_JP.UTF-8' }, '2026-11-25T12:00'),
  ];
  expect(Object.keys(paris).length).toBeGreaterThan(3);
  expect(tokyo).toEqual(paris);
});
