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
});
