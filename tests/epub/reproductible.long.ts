/** The same books from other folders, in another zone and another language: the same bytes. */
import { execFile } from 'node:child_process';
import { cp, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { empreintes } from '../outils/comparer.ts';
import { FICTIF } from '../outils/couche.ts';
import { dossierTemporaire, PROJET, type DossierTemporaire } from '../outils/dossier.ts';

const run = promisify(execFile);
let place: DossierTemporaire;
beforeAll(async () => {
  place = await dossierTemporaire();
});
afterAll(() => place.retirer());

async function livresDans(nom: string, env: Record<string, string>, date: string): Promise<Record<string, string>> {
  const dossier = join(place.racine, nom);
  await mkdir(dossier);
  await cp(FICTIF, join(dossier, 'textes'), { recursive: true });
  const args = [join(PROJET, 'scripts', 'run.mjs'), 'imprimer', '--edition', '2022', '--tout', '--epub', '--contenu', 'textes', '--date', date];
  await run(process.execPath, args, { cwd: dossier, env: { ...process.env, ...env } });
  return empreintes(join(dossier, 'impressions'));
}

it('two runs give the same bytes', async () => {
  const [paris, kiritimati] = await Promise.all([
    livresDans('ici', { TZ: 'Europe/Paris', LC_ALL: 'C' }, '2026-11-25T12:00'),
    // The same instant, said otherwise; there, it is tomorrow.
    livresDans('ailleurs-et-plus-long', { TZ: 'Pacific/Kiritimati', LC_ALL: 'ja_JP.UTF-8', LANG: 'ja_JP.UTF-8' }, '2026-11-26T01:00+14:00'),
  ]);
  expect(Object.keys(paris)).toEqual(['recueil-2022.epub', 'recueil.epub']);
  expect(kiritimati).toEqual(paris);
});
