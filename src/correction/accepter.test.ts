import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { nouveauDossier } from '../../tests/outils/dossier.ts';
import { accepter } from './accepter.ts';

const monter = async (ecrit?: string) => {
  const fichier = join(await nouveauDossier(), 'orthographe.yaml');
  if (ecrit !== undefined) await writeFile(fichier, ecrit);
  return { fichier, lire: () => readFile(fichier, 'utf8') };
};

test('the first words make the file', async () => {
  const { fichier, lire } = await monter();
  expect(await accepter(fichier, ['Hangover', "Act'ice", 'non'])).toEqual({ ok: true, ajoutes: ['Hangover', 'Act’ice', 'non'], deja: [] });
  expect(await lire()).toMatch(/^# Mots .*\n\nmots:\n {2}- Act’ice\n {2}- Hangover\n {2}- non\n$/);
});

test('words go in the order of the alphabet; comments stay, and what was there', async () => {
  const { fichier, lire } = await monter('# Nos mots\nmots: [Zèbre, "écvf"]\n');
  expect(await accepter(fichier, ['eau', 'Zèbre', 'eau'])).toEqual({ ok: true, ajoutes: ['eau'], deja: ['Zèbre'] });
  expect(await lire()).toBe('# Nos mots\nmots:\n  - eau\n  - écvf\n  - Zèbre\n');
});

test.each([
  ['deux mots', undefined],
  ['<b>', undefined],
  ['mot', 'mots: [a\n'],
  ['mot', 'mots: "a"\n'],
  ['mot', 'mot: [a]\n'],
])('%s is refused, and nothing is written (%j)', async (mot, ecrit) => {
  const { fichier, lire } = await monter(ecrit);
  expect(await accepter(fichier, [mot])).toMatchObject({ ok: false });
  await expect(lire().catch(() => undefined)).resolves.toBe(ecrit);
});
