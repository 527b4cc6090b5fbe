import { rename, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ecrire, lireTout, nouveauDossier } from '../../tests/outils/dossier.ts';
import type { Rename } from './rename.ts';
import { repair } from './repair.ts';
import { swap, SwapFailed } from './swap.ts';

const setting = async (fichiers: Record<string, string> = { 'dist/v': '1', 'dist/seul-1': '', '.recueil/precedent/v': '0', '.recueil/b/v': '2' }) => {
  const racine = await ecrire(await nouveauDossier(), fichiers);
  return { racine, nouveau: join(racine, '.recueil/b'), sortie: join(racine, 'dist'), precedent: join(racine, '.recueil/precedent') };
};

const failure = (code: string): Error => Object.assign(new Error(code), { code });

/** Renames like the system, but fails where told: by rank of the call, from 1. */
const failing = (codes: Record<number, string>): Rename => {
  let call = 0;
  return (from, to) => {
    const code = codes[++call];
    return code ? Promise.reject(failure(code)) : rename(from, to);
  };
};

describe('swap', () => {
  it('puts the new folder in place and keeps the old one', async () => {
    const places = await setting();
    await swap(places);
    expect(await lireTout(places.racine)).toEqual({ 'dist/v': '2', '.recueil/precedent/v': '1', '.recueil/precedent/seul-1': '' });
  });

  it('works the first time, and leaves a previous output where there is nothing to replace', async () => {
    const places = await setting({ '.recueil/b/v': '2', '.recueil/precedent/v': '0' });
    await swap(places);
    expect(await lireTout(places.racine)).toEqual({ 'dist/v': '2', '.recueil/precedent/v': '0' });
  });

  it('retries while a scanner holds the folder', async () => {
    const places = await setting();
    await swap(places, failing({ 1: 'EPERM', 2: 'EBUSY', 5: 'EACCES' }));
    expect((await lireTout(places.racine))['dist/v']).toBe('2');
  });

  it.each([[1], [2], [3]])('changes nothing when rename %i fails', async (rank) => {
    const places = await setting();
    const before = await lireTout(places.racine);
    await expect(swap(places, failing({ [rank]: 'EXDEV' }))).rejects.toThrow(/n’a pas pu prendre la place de « dist » \(EXDEV\).*resté en place/);
    expect(await lireTout(places.racine)).toEqual(before);
  });

  it('says where the old site is when it cannot be put back, and the next command puts it back', async () => {
    const places = await setting();
    await expect(swap(places, failing({ 3: 'EIO', 4: 'EIO' }))).rejects.toThrow(/L’ancien dossier se trouve dans « .*precedent »/);
    expect(await repair(places)).toMatchObject({ remis: true });
    expect(await lireTout(places.racine)).toMatchObject({ 'dist/v': '1', '.recueil/precedent/v': '0' });
  });

  it('refuses an output that is a link or a file, and a new site that is not there', async () => {
    const places = await setting({ '.recueil/b/v': '2', 'ailleurs/v': '1' });
    await symlink(join(places.racine, 'ailleurs'), places.sortie);
    await expect(swap(places)).rejects.toThrow(SwapFailed);
    await expect(swap({ ...places, sortie: join(places.racine, 'ailleurs/v') })).rejects.toThrow('n’est pas un dossier');
    await expect(swap({ ...places, nouveau: join(places.racine, 'rien') })).rejects.toThrow('Le nouveau site manque');
    expect((await lireTout(places.racine))['.recueil/b/v']).toBe('2');
  });
});
