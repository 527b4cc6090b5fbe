import { AdressesIllisibles } from '#build';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { dossierTemporaire } from '../../tests/outils/dossier.ts';
import { adressesAEcrire, adressesDe, adressesPubliees } from './adresses-publiees.ts';
import { appliquer } from './textes.ts';

async function contenu(): Promise<string> {
  const { racine, retirer } = await dossierTemporaire();
  onTestFinished(retirer);
  return racine;
}
/** Writes what is to be written; gives back how many addresses are new. */
async function noter(racine: string, adresses: readonly string[], instant: string): Promise<number> {
  const nouvelles = await adressesAEcrire(racine, adresses, instant);
  if (nouvelles) await appliquer(racine, [nouvelles.changement]);
  return nouvelles?.combien ?? 0;
}
const lu = (racine: string) => readFile(path.join(racine, 'urls.txt'), 'utf8');

it('a history is begun where there is none, and only added to afterwards', async () => {
  const racine = await contenu();
  expect(await adressesPubliees(racine)).toEqual(new Set());
  expect(await noter(racine, ['/'], '2026-01-01T09:00')).toBe(1);
  expect(await noter(racine, ['/', '/editions/'], '2026-02-01T09:00')).toBe(1);
  expect(await lu(racine)).toMatch(/^# .*\n\/ 2026-01-01T09:00\n\/editions\/ 2026-02-01T09:00\n$/);
});

it('lines that a person has touched are read as the gate reads them', async () => {
  const racine = await contenu();
  await writeFile(path.join(racine, 'urls.txt'), '# À la main\r\n  /a/\t2026-01-01\r\n/b/ bientôt');
  expect(await adressesPubliees(racine)).toEqual(new Set(['/a/', '/b/']));
  expect(await noter(racine, ['/a/', '/b/', '/c/'], '2026-02-01T09:00')).toBe(1);
  expect(await lu(racine)).toBe('# À la main\r\n  /a/\t2026-01-01\r\n/b/ bientôt\r\n/c/ 2026-02-01T09:00\r\n');
});

it('a history that is there and cannot be read is not taken for none', async () => {
  const racine = await contenu();
  // A folder of that name cannot be read by anyone, root included.
  await mkdir(path.join(racine, 'urls.txt'));
  await expect(adressesPubliees(racine)).rejects.toThrow(AdressesIllisibles);
  await expect(noter(racine, ['/'], '2026-01-01T09:00')).rejects.toThrow(/urls\.txt est là/);
  expect(await readdir(racine)).toEqual(['urls.txt']);
});

it('notes what people keep; a picture, which goes when a consent ends, is not promised, and is still looked for where it must be gone', async () => {
  const racine = await contenu();
  const gardees = ['actions/2026/phare.json', 'actions/2026/phare/index.html', 'editions/2026/presse/communique-2026.txt', 'editions/2026/presse/phare/index.html'];
  const images = ['badge.png', 'badge.svg', 'phare-photo-1.jpg'].map((nom) => `editions/2026/presse/phare/${nom}`);
  const adresses = adressesDe([...gardees, 'actions/2026/phare/recit.json', ...images]);
  expect(adresses).toContain('/editions/2026/presse/phare/phare-photo-1.jpg');
  expect(await noter(racine, adresses, '2026-01-01T09:00')).toBe(4);
  expect(await adressesPubliees(racine)).toEqual(
    new Set(['/actions/2026/phare.json', '/actions/2026/phare/', '/editions/2026/presse/communique-2026.txt', '/editions/2026/presse/phare/']),
  );
});
