import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished, describe, expect, it } from 'vitest';
import { nouveauDossier } from '../../tests/outils/dossier.ts';
import { removeDead } from './lock-file.ts';
import { acquireLock, isBuildId, lockFileOf, locksOf, OutputBusy } from './lock.ts';
import { startOf } from './process-alive.ts';

const LOCK = join(import.meta.dirname, 'lock.ts');

/** A process that takes the lock, says so, and keeps it until it is ended. */
const holder = (racine: string, then = 'setInterval(() => {}, 1000)'): ChildProcess => {
  const code = `import { acquireLock } from ${JSON.stringify(LOCK)};
    try { const v = await acquireLock({ sortie: process.argv[1] + '/dist', atelier: process.argv[1] + '/.recueil' }); console.log('pris ' + v.id); ${then} }
    catch (e) { console.log('refuse ' + e.name); }`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', code, racine], { stdio: ['ignore', 'pipe', 'inherit'] });
  onTestFinished(() => void child.kill('SIGKILL'));
  return child;
};

const firstLine = (child: ChildProcess): Promise<string> => new Promise((resolve) => child.stdout?.once('data', (data: Buffer) => resolve(data.toString().trim())));
const ended = (child: ChildProcess): Promise<number | null> => new Promise((resolve) => child.once('exit', resolve));
const take = (racine: string) => acquireLock({ sortie: join(racine, 'dist'), atelier: join(racine, '.recueil') });
const locks = (racine: string): string[] => readdirSync(locksOf(join(racine, '.recueil')));

/** Leaves a lock file as another process would. */
const leave = (racine: string, content: object | string): void => {
  const fichier = lockFileOf(join(racine, '.recueil'), join(racine, 'dist'));
  mkdirSync(dirname(fichier), { recursive: true });
  writeFileSync(fichier, typeof content === 'string' ? content : JSON.stringify({ id: 'build-1-00000000', sortie: 'dist', machine: hostname(), ecritLe: Date.now(), ...content }));
};

describe('acquireLock', () => {
  it('gives an id, and can be taken again once released', async () => {
    const racine = await nouveauDossier();
    const first = await take(racine);
    expect(isBuildId(first.id)).toBe(true);
    await expect(take(racine)).rejects.toThrow(`processus ${process.pid}`);
    first.release();
    first.release();
    expect(locks(racine)).toEqual([]);
    (await take(racine)).release();
  });

  it('does not mix outputs, but knows one under two spellings', async () => {
    const racine = await nouveauDossier();
    const atelier = join(racine, '.recueil');
    const dist = await acquireLock({ sortie: join(racine, 'dist'), atelier });
    const apercu = await acquireLock({ sortie: join(racine, 'apercu'), atelier });
    await expect(acquireLock({ sortie: `${racine}/x/../dist/`, atelier })).rejects.toThrow(OutputBusy);
    dist.release();
    apercu.release();
  });

  it('knows an output whatever the case and the composition of its name', () => {
    expect(lockFileOf('/a', '/Sites/Été')).toBe(lockFileOf('/a', '/sites/e\u0301te\u0301'));
    expect(lockFileOf('/a', '/sites/ete')).not.toBe(lockFileOf('/a', '/sites/été'));
  });

  it('gives back nothing but its own lock', async () => {
    const racine = await nouveauDossier();
    const first = await take(racine);
    rmSync(lockFileOf(join(racine, '.recueil'), join(racine, 'dist')));
    const second = await take(racine);
    first.release();
    expect(locks(racine)).toHaveLength(1);
    second.release();
  });

  it('is not removed as dead while it is held: another process may have taken it over meanwhile', async () => {
    const racine = await nouveauDossier();
    const verrou = await take(racine);
    removeDead(lockFileOf(join(racine, '.recueil'), join(racine, 'dist')));
    expect(locks(racine)).toHaveLength(1);
    verrou.release();
  });

  it('says which process holds it and what to do', async () => {
    const racine = await nouveauDossier();
    const child = holder(racine);
    expect(await firstLine(child)).toContain('pris');
    await expect(take(racine)).rejects.toThrow(new RegExp(`« dist » est en cours \\(le processus ${child.pid}.*Attendez.*supprimez le fichier .*verrous`));
  });

  it('takes over the lock of a process that was killed', async () => {
    const racine = await nouveauDossier();
    const child = holder(racine);
    await firstLine(child);
    child.kill('SIGKILL');
    await ended(child);
    expect(locks(racine)).toHaveLength(1);
    (await take(racine)).release();
  });

  it.runIf(startOf(process.pid))('takes over a lock whose number now belongs to another process', async () => {
    const racine = await nouveauDossier();
    leave(racine, { pid: process.pid, demarrage: `${startOf(process.pid)}0` });
    (await take(racine)).release();
  });

  it('takes over a lock written before the machine started', async () => {
    const racine = await nouveauDossier();
    leave(racine, { pid: process.ppid, ecritLe: 1 });
    (await take(racine)).release();
  });

  it('leaves a lock of another machine, and one without a start tick whose process lives', async () => {
    const racine = await nouveauDossier();
    leave(racine, { pid: 999_999_999, machine: 'ailleurs' });
    await expect(take(racine)).rejects.toThrow('sur ailleurs');
    leave(racine, { pid: process.pid });
    await expect(take(racine)).rejects.toThrow(OutputBusy);
  });

  it('waits for a lock file that is empty, then takes it over', async () => {
    const racine = await nouveauDossier();
    leave(racine, '');
    (await take(racine)).release();
  }, 8000);

  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const)('is released on %s', async (signal, code) => {
    const racine = await nouveauDossier();
    const child = holder(racine);
    await firstLine(child);
    child.kill(signal);
    expect(await ended(child)).toBe(code);
    expect(locks(racine)).toEqual([]);
  });

  it('is released at exit, even by an error', async () => {
    const racine = await nouveauDossier();
    const child = holder(racine, 'setTimeout(() => process.exit(3), 10)');
    expect(await ended(child)).toBe(3);
    expect(locks(racine)).toEqual([]);
  });

  it('goes to one of eight processes that race for a dead lock', async () => {
    const racine = await nouveauDossier();
    leave(racine, { pid: process.pid, ecritLe: 1, demarrage: 'x' });
    const said = await Promise.all(Array.from({ length: 8 }, () => firstLine(holder(racine))));
    expect(said.filter((s) => s.startsWith('pris'))).toHaveLength(1);
    expect(said.filter((s) => s === 'refuse OutputBusy')).toHaveLength(7);
  }, 20_000);
});
