import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { ecrireRenvois } from './renvois.ts';

it('writes a page that sends on, readable where browsers do not, whatever the title', async () => {
  const dossier = await mkdtemp(path.join(tmpdir(), 'recueil-renvois-'));
  onTestFinished(() => rm(dossier, { recursive: true }));
  await ecrireRenvois(
    [{ de: '/recueil/id/2013/x/', vers: '/recueil/actions/2013/x/', titre: 'Un <titre> & "le" reste', canonique: 'https://exemple.org/recueil/actions/2013/x/' }],
    {
      dossier,
      base: '/recueil/',
    },
  );
  expect(await readFile(path.join(dossier, 'id', '2013', 'x', 'index.html'), 'utf8')).toMatchInlineSnapshot(
    `"<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="default-src &#x27;none&#x27;"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Adresse permanente : Un &#x3C;titre> &#x26; "le" reste</title><meta name="description" content="Cette adresse mène toujours à « Un <titre> &#x26; &#x22;le&#x22; reste »."><meta name="robots" content="noindex"><link rel="canonical" href="https://exemple.org/recueil/actions/2013/x/"><meta http-equiv="refresh" content="0; url=/recueil/actions/2013/x/"></head><body><main><h1>Un &#x3C;titre> &#x26; "le" reste</h1><p>Cette page est ici : <a href="/recueil/actions/2013/x/">Un &#x3C;titre> &#x26; "le" reste</a>.</p></main></body></html>"`,
  );
});

it.each(['/recueil/../../dist/', '/recueil/x/../../y/', '/recueil/../', '/recueil/', '/ailleurs/x/'])('writes nothing outside of the folder: %s', async (de) => {
  const parent = await mkdtemp(path.join(tmpdir(), 'recueil-renvois-'));
  onTestFinished(() => rm(parent, { recursive: true }));
  const dossier = path.join(parent, 'site', 'build');
  await mkdir(dossier, { recursive: true });
  await expect(ecrireRenvois([{ de, vers: '/recueil/', titre: 'x' }], { dossier, base: '/recueil/' })).rejects.toThrow('outside of the site');
  expect(await readdir(parent, { recursive: true })).toEqual(['site', path.join('site', 'build')]);
});
