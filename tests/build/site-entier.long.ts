/** The site that is served stays whole: during a build, after one that is killed, and when two are started at once. */
import { existsSync } from 'node:fs';
import { readdir, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { empreintes } from '../outils/comparer.ts';
import { argumentsDe, construire, construireBien, lancer, type Lancement } from '../outils/construire.ts';
import { contenuSeul, modifier } from '../outils/couche.ts';
import type { DossierTemporaire } from '../outils/dossier.ts';
import { autreProjet } from '../outils/projet.ts';

/** A hook builds several sites, and machines are busy. */
const HOOK = 600_000;
let projet: DossierTemporaire;
const at = (name: string): string => join(projet.racine, name);
const demande = (): { contenu: string; dossier: string; projet: string } => ({ contenu: 'contenu', dossier: at('dist'), projet: projet.racine });
/** Starts a build, which does not outlive its test: one that fails must not hold the lock of the next. */
const start = (): Lancement => {
  const build = lancer(argumentsDe(demande()), demande());
  onTestFinished(async () => {
    build.processus.kill('SIGKILL');
    await build.fini;
  });
  return build;
};
const builds = async (): Promise<string[]> => (await readdir(at('.recueil'))).filter((name) => name.startsWith('build-'));

/** Waits for something to be true, a minute at most: machines are busy. */
async function until(what: () => boolean | Promise<boolean>): Promise<void> {
  const end = Date.now() + 60_000;
  while (!(await what())) {
    if (Date.now() > end) throw new Error('until : rien n’est venu en une minute');
    await wait(5);
  }
}

/** True once a build has begun to write its pages. */
const writing = async (): Promise<boolean> => (await builds()).length > 0;

beforeAll(async () => {
  projet = await autreProjet();
  await contenuSeul(at('contenu'));
  await construireBien(demande());
}, HOOK);
beforeEach(async () => {
  // So that the next build has something new to put in place.
  await modifier(at('contenu/recueil.yaml'), (text) => text.replace(/^titre: Le recueil.*$/m, `titre: Le recueil ${String(process.hrtime.bigint())}`));
});
afterAll(() => projet.retirer());

/** Reads index.html without rest until told to stop. A reader that falls between the two renames tries again at once, as a server's next request does. */
function poll(): { stop: () => Promise<{ reads: number; missing: number; texts: Set<string> }> } {
  let going = true;
  const seen = { reads: 0, missing: 0, texts: new Set<string>() };
  const read = async (): Promise<string | undefined> => readFile(at('dist/index.html'), 'utf8').catch(() => undefined);
  const work = (async () => {
    while (going) {
      const text = (await read()) ?? (await wait(2).then(read));
      seen.reads++;
      if (text === undefined) seen.missing++;
      else seen.texts.add(text);
      await wait(2);
    }
    return seen;
  })();
  return { stop: () => ((going = false), work) };
}

describe('during a build', () => {
  it('a reader sees the old page, then the new one, never none and never half of one', async () => {
    const old = await readFile(at('dist/index.html'), 'utf8');
    const reader = poll();
    const { code } = await start().fini;
    const { reads, missing, texts } = await reader.stop();
    expect(code).toBe(0);
    expect(reads).toBeGreaterThan(100);
    expect(missing).toBe(0);
    expect([...texts]).toEqual([old, await readFile(at('dist/index.html'), 'utf8')]);
  });
});

describe('a build killed in the middle', () => {
  it('leaves the site whole; the next command clears what is left and builds', async () => {
    const before = await empreintes(at('dist'));
    const killed = start();
    await until(writing);
    killed.processus.kill('SIGKILL');
    await killed.fini;
    expect(await empreintes(at('dist'))).toEqual(before);
    const [left] = await builds();
    expect(left).toBeDefined();
    await construireBien(demande());
    expect(await builds()).toEqual([]);
    expect(await empreintes(at('dist'))).not.toEqual(before);
  });

  it('between the two renames: the next command puts the old site back, even if it then refuses the content', async () => {
    const before = await empreintes(at('dist'));
    await rename(at('dist'), at('.recueil/precedent')).catch(async () => {
      await rename(at('.recueil/precedent'), at('.recueil/precedent.avant'));
      await rename(at('dist'), at('.recueil/precedent'));
    });
    expect(existsSync(at('dist'))).toBe(false);
    await modifier(at('contenu/themes.yaml'), (text) => text.replace('definition:', 'definitoin:'));
    const refused = await construire(demande());
    await modifier(at('contenu/themes.yaml'), (text) => text.replace('definitoin:', 'definition:'));
    expect(refused.code).toBe(1);
    expect(refused.sortie).toContain('l’ancien site a été remis en place');
    expect(await empreintes(at('dist'))).toEqual(before);
  });

  it('by Ctrl + C: the lock is given back, the site is whole', async () => {
    const before = await empreintes(at('dist'));
    const stopped = start();
    await until(writing);
    stopped.processus.kill('SIGINT');
    expect((await stopped.fini).code).toBe(130);
    expect(await empreintes(at('dist'))).toEqual(before);
    expect(await readdir(at('.recueil/verrous'))).toEqual([]);
  });
});

describe('two builds at once', () => {
  it('into one folder: the second refuses in French, the first goes on', async () => {
    const first = start();
    await until(async () => (await readdir(at('.recueil/verrous'))).some((name) => name.endsWith('.json')));
    const second = await construire(demande());
    expect(second.code).toBe(2);
    expect(second.sortie).toMatch(/^Une autre construction de « dist » est en cours \(le processus \d+, lancé le .*Attendez qu’elle finisse/);
    expect(second.sortie).toContain(String(first.processus.pid));
    expect((await first.fini).code).toBe(0);
  });

  it('into two folders: both succeed, with the same bytes', async () => {
    const [one, two] = await Promise.all([construireBien(demande()), construireBien({ ...demande(), dossier: at('autre') })]);
    expect(await empreintes(one.dossier)).toEqual(await empreintes(two.dossier));
  });
});

describe('the previous site', () => {
  it('is kept whole, once', async () => {
    const before = await empreintes(at('dist'));
    await construireBien(demande());
    expect(await empreintes(at('.recueil/precedent'))).toEqual(before);
    expect((await readdir(at('.recueil'))).filter((name) => /^precedent\.|rebut/.test(name))).toEqual([]);
  });
});
