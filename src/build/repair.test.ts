import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { ecrire, lireTout, nouveauDossier } from '../../tests/outils/dossier.ts';
import { acquireLock } from './lock.ts';
import { repair } from './repair.ts';
import { swap } from './swap.ts';

const placesOf = (racine: string) => ({ sortie: join(racine, 'dist'), precedent: join(racine, '.recueil/precedent'), nouveau: join(racine, '.recueil/b') });

describe('repair', () => {
  it.each([
    ['before the first rename', 0, { 'dist/v': '1', '.recueil/precedent/v': '0', '.recueil/b/v': '2' }],
    ['after one', 1, { 'dist/v': '1', '.recueil/precedent/v': '0', '.recueil/b/v': '2' }],
    ['between the two that matter', 2, { 'dist/v': '1', '.recueil/precedent/v': '0', '.recueil/b/v': '2' }],
    ['before the clean-up', 3, { 'dist/v': '2', '.recueil/precedent/v': '1' }],
  ])('puts things right after a crash %s', async (_when, renames, expected) => {
    const racine = await ecrire(await nouveauDossier(), { 'dist/v': '1', '.recueil/precedent/v': '0', '.recueil/b/v': '2' });
    let left = renames;
    // A crashed process neither renames nor rolls back: a rename that never answers is one. The clean-up uses no such rename.
    const dying = (from: string, to: string): Promise<void> => (left-- > 0 ? rename(from, to) : new Promise(() => {}));
    await Promise.race([swap(placesOf(racine), dying), wait(300)]);
    await repair(placesOf(racine));
    expect(await lireTout(racine)).toEqual(expected);
  });

  it('puts the previous site back where there is none, and says so', async () => {
    const racine = await ecrire(await nouveauDossier(), { '.recueil/precedent/v': '1', '.recueil/precedent.avant/v': '0', '.recueil/precedent.rebut/x': '' });
    expect(await repair(placesOf(racine))).toEqual({ remis: true, nettoyes: [], occupe: false });
    expect(await lireTout(racine)).toEqual({ 'dist/v': '1', '.recueil/precedent/v': '0' });
  });

  it('does nothing where there is nothing', async () => {
    const racine = await nouveauDossier();
    expect(await repair(placesOf(racine))).toEqual({ remis: false, nettoyes: [], occupe: false });
  });

  it('removes the folders of dead builds only', async () => {
    const racine = await nouveauDossier();
    const atelier = join(racine, '.recueil');
    const other = await acquireLock({ sortie: join(racine, 'apercu'), atelier });
    await ecrire(racine, { [`.recueil/${other.id}/x`]: '', '.recueil/build-1-0a0b0c0d/x': '', '.recueil/cache/x': '', '.recueil/tests/x': '' });
    expect((await repair(placesOf(racine))).nettoyes).toEqual(['build-1-0a0b0c0d']);
    expect(Object.keys(await lireTout(atelier)).filter((f) => !f.startsWith('verrous'))).toEqual([`${other.id}/x`, 'cache/x', 'tests/x'].sort());
    other.release();
  });

  it('touches nothing while a build runs, unless the build itself asks', async () => {
    const racine = await ecrire(await nouveauDossier(), { '.recueil/precedent/v': '1' });
    const verrou = await acquireLock({ sortie: join(racine, 'dist'), atelier: join(racine, '.recueil') });
    expect(await repair(placesOf(racine))).toMatchObject({ occupe: true, remis: false });
    expect(existsSync(join(racine, 'dist'))).toBe(false);
    expect(await repair({ ...placesOf(racine), verrou })).toMatchObject({ occupe: false, remis: true });
    verrou.release();
  });

  it('finds a whole site after kill -9 at any moment of builds that follow one another', async () => {
    const racine = await nouveauDossier();
    const code = `
      import { mkdir, writeFile } from 'node:fs/promises';
      import { acquireLock } from ${JSON.stringify(join(import.meta.dirname, 'lock.ts'))};
      import { repair } from ${JSON.stringify(join(import.meta.dirname, 'repair.ts'))};
      import { swap } from ${JSON.stringify(join(import.meta.dirname, 'swap.ts'))};
      const racine = process.argv[1], sortie = racine + '/dist', atelier = racine + '/.recueil', precedent = atelier + '/precedent';
      for (let n = 0; ; n++) {
        const verrou = await acquireLock({ sortie, atelier });
        await repair({ sortie, precedent, verrou });
        await mkdir(verrou.dossier);
        for (let i = 0; i < 5; i++) await writeFile(verrou.dossier + '/p' + i, process.pid + '-' + n);
        await swap({ nouveau: verrou.dossier, sortie, precedent });
        verrou.release();
        if (n === 0) console.log('un');
      }`;
    for (let round = 0; round < 12; round++) {
      const child = spawn(process.execPath, ['--input-type=module', '-e', code, racine], { stdio: ['ignore', 'pipe', 'inherit'] });
      await new Promise((resolve) => child.stdout.once('data', resolve));
      await wait(round * 3.7);
      child.kill('SIGKILL');
      await new Promise((resolve) => child.once('exit', resolve));
      await repair(placesOf(racine));
      const dist = await lireTout(join(racine, 'dist'));
      expect(Object.keys(dist)).toHaveLength(5);
      expect(new Set(Object.values(dist)).size).toBe(1);
    }
  }, 30_000);
});
