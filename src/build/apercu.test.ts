import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, expect, it, onTestFinished } from 'vitest';
import { estApercu, marquerApercu, tientAutreChose } from './apercu.ts';
import { ecrireRenvois } from './renvois.ts';

let dossier: string;
beforeEach(async () => {
  dossier = await mkdtemp(path.join(tmpdir(), 'recueil-apercu-'));
  onTestFinished(() => rm(dossier, { recursive: true }));
});

it('a preview is known by its mark, and asks robots to leave', async () => {
  expect(estApercu(dossier)).toBe(false);
  await marquerApercu(dossier, '2026-10-15T18:30:00');
  expect(estApercu(dossier)).toBe(true);
  expect(await readFile(path.join(dossier, '.apercu.json'), 'utf8')).toBe('{"apercu":true,"instant":"2026-10-15T18:30:00"}\n');
  expect(await readFile(path.join(dossier, 'robots.txt'), 'utf8')).toBe('User-agent: *\nDisallow: /\n');
});

it('it may be made where nothing is, or where one was', async () => {
  expect(await tientAutreChose(path.join(dossier, 'nulle-part'))).toBe(false);
  expect(await tientAutreChose(dossier)).toBe(false);
  await writeFile(path.join(dossier, 'index.html'), '');
  expect(await tientAutreChose(dossier)).toBe(true);
  await marquerApercu(dossier, '');
  expect(await tientAutreChose(dossier)).toBe(false);
});

it('its pages that only send on say so too', async () => {
  const renvoi = { de: '/id/2013/x/', vers: '/actions/2013/x/', titre: 'X' };
  const lire = () => readFile(path.join(dossier, 'id', '2013', 'x', 'index.html'), 'utf8');
  await mkdir(path.join(dossier, 'id'));
  await ecrireRenvois([renvoi], { dossier, base: '/', apercu: 'Aperçu — ne pas diffuser' });
  expect(await lire()).toMatch(/<meta name="recueil" content="apercu">.*<strong>Aperçu — ne pas diffuser<\/strong>/);
  await ecrireRenvois([renvoi], { dossier, base: '/' });
  expect(await lire()).not.toContain('perçu');
});
