/** The version of the data that a release adds. */
import { createHash } from 'node:crypto';
import { readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { APRES, cadre, chaqueNuit, empaqueter, enLigne, places, projet, texte } from '../../tests/livraison/une-nuit.ts';
import { ecrire, lireTout } from '../../tests/outils/dossier.ts';
import { lire } from '../../tests/outils/petit-recueil.ts';
import { revenir } from './revenir.ts';

chaqueNuit();

describe('the versions of the data', () => {
  const une = (id: string, nom: string) => ({ id, nom });
  const donnees = (...actions: ReturnType<typeof une>[]) => `${JSON.stringify({ prix: 'Prix', actions })}\n`;
  const DEUX = { ...APRES, 'donnees/recueil.json': donnees(une('2024/pont', 'Pont'), une('2026/phare', 'Phare')) };
  const sum = (texte: string) => createHash('sha256').update(texte).digest('hex');
  const version = (jour: string, texte: string, site: string) => `- date: ${jour}\n  texte: "${texte}"\n  empreinte: "${sum(site)}"\n`;
  const deja = (site: string) => `# À la main\n- { date: 2024-06, texte: "Première version.", empreinte: "${sum(site)}" } # gardée\n`;
  const ecrireVersions = (contenu: string) => writeFile(path.join(projet, 'content/donnees.yaml'), contenu);

  it('the first begins the file; turned again, nothing is added', async () => {
    await empaqueter(DEUX);
    expect(await enLigne('2026-12-01T18:40')).toMatchObject({ version: 'Première version.', aFaire: [] });
    const ecrit = await texte('donnees.yaml');
    expect(ecrit).toBe(`${ecrit.split('\n')[0]}\n${version('2026-12-01', 'Première version.', DEUX['donnees/recueil.json'])}`);
    expect(ecrit).toMatch(/^# Versions des données/);
    expect(await enLigne('2026-12-01T18:50')).not.toHaveProperty('version');
    await rm(places.paquets, { recursive: true });
    await empaqueter({ ...DEUX, 'autre.html': '' });
    expect(await enLigne('2026-12-02T00:10')).not.toHaveProperty('version');
    expect(await texte('donnees.yaml')).toBe(ecrit);
  });

  it('one more says what changed since the last, and on which day of the recueil; what is written stays to the byte', async () => {
    const avant = donnees(une('2024/pont', 'Ponr'));
    await ecrire(places.dist, { 'donnees/recueil.json': avant });
    await ecrireVersions(deja(avant));
    await empaqueter(DEUX);
    expect((await enLigne('2026-12-02T00:20')).version).toBe('1 action ajoutée (2026/phare) ; 1 action modifiée (2024/pont).');
    expect(await texte('donnees.yaml')).toBe(
      `${deja(avant)}${version('2026-12-02', '1 action ajoutée (2026/phare) ; 1 action modifiée (2024/pont).', DEUX['donnees/recueil.json'])}`,
    );
    expect((await lire({ 'donnees.yaml': await texte('donnees.yaml') })).diagnostics).toEqual([]);
  });

  it.each([
    ['another site stood there since', donnees(), 'Par rapport au site d’avant : 2 actions ajoutées (2024/pont, 2026/phare).'],
    ['no data stood there', undefined, 'Ce qui a changé n’a pas pu être comparé à la version d’avant.'],
  ])('where the last version is not at hand, it says so: %s', async (_nom, site, dit) => {
    if (site !== undefined) await ecrire(places.dist, { 'donnees/recueil.json': site });
    await ecrireVersions(deja('une autre'));
    await empaqueter(DEUX);
    expect((await enLigne('2026-12-01T18:40')).version).toBe(dit);
  });

  it('is no changed text of a package that was made before it', async () => {
    await empaqueter(DEUX);
    const [premier] = await readdir(places.paquets);
    await empaqueter({ ...DEUX, 'x.html': '' });
    await enLigne('2026-12-01T18:40', { paquet: premier });
    const second = (await readdir(places.paquets)).find((id) => id !== premier);
    expect(await texte('donnees.yaml')).toContain('Première version.');
    expect((await enLigne('2026-12-01T18:45', { paquet: second })).changes).toEqual([]);
  });

  it('goes with the release that is taken back: its page shows it, and it names what no longer comes out', async () => {
    await empaqueter(DEUX);
    await enLigne('2026-12-01T18:40');
    const retour = await revenir({ confirmer: true }, cadre('2026-12-01T18:45'));
    expect([retour.repris, retour.laisses]).toEqual([['urls.txt', 'donnees.yaml'], []]);
    expect(await readdir(path.join(projet, 'content'))).not.toContain('donnees.yaml');
    await ecrireVersions(deja('une autre'));
    await enLigne('2026-12-01T18:50');
    await revenir({ confirmer: true }, cadre('2026-12-01T18:55'));
    expect(await texte('donnees.yaml')).toBe(deja('une autre'));
  });

  it('stays, and is said to, where somebody has written since', async () => {
    await empaqueter(DEUX);
    await enLigne('2026-12-01T18:40');
    await ecrireVersions((await texte('donnees.yaml')).replace('Première version.', 'Tout.'));
    expect((await revenir({ confirmer: true }, cadre('2026-12-01T18:45'))).laisses).toEqual(['donnees.yaml']);
    expect(await texte('donnees.yaml')).toContain('Tout.');
  });

  it('that cannot be added is left to do, until it is done', async () => {
    const enLigneDroite = `[{ date: 2024-01-01, texte: a, empreinte: "${'a'.repeat(64)}" }]\n`;
    await ecrireVersions(enLigneDroite);
    await empaqueter(DEUX);
    const fait = await enLigne('2026-12-01T18:40');
    expect([fait.aFaire.length, fait.aFaire[0]]).toEqual([1, expect.stringContaining('donnees.yaml\u00a0: ce doit être une liste')]);
    expect([await texte('donnees.yaml'), (await lireTout(places.dist))['donnees/recueil.json']]).toEqual([enLigneDroite, DEUX['donnees/recueil.json']]);
    await rm(path.join(projet, 'content/donnees.yaml'));
    expect(await enLigne('2026-12-01T18:42')).toMatchObject({ version: 'Première version.', aFaire: [] });
  });
});
