import { schemas } from '#recueil';
import { chmod, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { nouveauDossier } from '../../tests/outils/dossier.ts';
import { grammaire } from './grammaire.ts';

const texte = { file: 'content/x/action.mdx', reel: '', schema: schemas['action.mdx'], texte: "---\ntitre: 'L''enjeu'\n---\n\nPremier.[^a]\n\nLes *victime* ont\nparlé.\n" };

/** Answers as Grammalecte does, one error at « victime », and says what it was asked. */
const faux = async (suite: string) => {
  const fichier = join(await nouveauDossier(), 'faux-python');
  await writeFile(fichier, `#!${process.execPath}\n${suite}\n`);
  await chmod(fichier, 0o755);
  return fichier;
};

test.skipIf(process.platform === 'win32')('each advice has its place in the file', async () => {
  const python = await faux(`const chunks = []; process.stdin.on('data', (c) => chunks.push(c)).on('end', () => {
    const textes = JSON.parse(Buffer.concat(chunks));
    console.log(JSON.stringify(textes.map((t) => { const debut = t.indexOf('victime'); return debut < 0 ? [] : [{ debut, fin: debut + 7, message: 'Accord : ' + t, suggestions: ['victimes'] }]; })));
  });`);
  expect(await grammaire([texte], python)).toEqual([
    { file: 'content/x/action.mdx', ligne: 7, colonne: 6, mots: 'victime', message: 'Accord : Les  victime  ont parlé.', suggestions: ['victimes'] },
  ]);
});

test.skipIf(process.platform === 'win32').each(['process.exit(1)', 'process.stdin.destroy(); process.exit(3)'])('without Grammalecte there is none: %s', async (suite) => {
  expect(await grammaire([texte], await faux(suite))).toBeUndefined();
});

test('without Python there is none', async () => {
  expect(await grammaire([texte], '/nulle/part/python3')).toBeUndefined();
});
