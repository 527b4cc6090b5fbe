/** Packages that are not what was sealed. */
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { APRES, AVANT, chaqueNuit, empaqueter, enLigne, places, projet } from '../../tests/livraison/une-nuit.ts';
import { lireTout } from '../../tests/outils/dossier.ts';
import { listerLivraisons } from './livraisons.ts';
import { manifesteDe, SceauRompu, siteDe } from './paquets.ts';

chaqueNuit();

describe('a broken seal', () => {
  const rompre: [string, (id: string) => Promise<unknown>, string][] = [
    ['one byte', async (id) => writeFile(path.join(siteDe(places.paquets, id), 'index.html'), '<title>Accueil — R</title> neut'), 'changé : index.html'],
    ['a file more', async (id) => writeFile(path.join(siteDe(places.paquets, id), 'x.html'), ''), 'ajouté : x.html'],
    ['a file less', async (id) => rm(path.join(siteDe(places.paquets, id), 'index.html')), 'manquant : index.html'],
    [
      'the manifest',
      async (id) => writeFile(manifesteDe(places.paquets, id), (await readFile(manifesteDe(places.paquets, id), 'utf8')).replace('2026-12-01T18:30:00', '2026-12-01T18:31:00')),
      'Le manifeste du paquet',
    ],
    ['no manifest', async (id) => rm(manifesteDe(places.paquets, id)), 'pas de manifeste'],
  ];
  it.each(rompre)('%s: refused, and all is as it was', async (_nom, casser, dit) => {
    const id = await empaqueter();
    await casser(id);
    const refus = await enLigne('2026-12-01T18:40').catch((error: unknown) => error);
    expect(refus).toBeInstanceOf(SceauRompu);
    expect(String(refus)).toContain(dit);
    expect(await lireTout(places.dist)).toEqual(AVANT);
    expect(await readdir(path.join(projet, 'content'))).not.toContain('urls.txt');
    expect(await listerLivraisons(places.livraisons)).toEqual([]);
    expect((await readdir(places.atelier)).filter((nom) => nom.startsWith('build-'))).toEqual([]);
  });

  it('a preview is refused, however it is sealed', async () => {
    await empaqueter({ ...APRES, 'actions/2026/phare/index.html': '<head><meta name="recueil" content="apercu"></head>' });
    await expect(enLigne('2026-12-01T18:40')).rejects.toThrow('est un aperçu (actions/2026/phare/index.html le dit)');
    await rm(places.paquets, { recursive: true });
    await empaqueter({ ...APRES, '.apercu.json': '{}' });
    await expect(enLigne('2026-12-01T18:40')).rejects.toThrow('est un aperçu (.apercu.json le dit)');
    expect(await lireTout(places.dist)).toEqual(AVANT);
  });
});
