/** Swaps that are killed and follow one another always leave a whole site. */
import { repair } from '#build';
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { lireTout, nouveauDossier, PROJET } from '../outils/dossier.ts';

const ici = (fichier: string): string => JSON.stringify(join(PROJET, 'src', 'build', fichier));

it('finds a whole site after kill -9 at any moment of builds that follow one another', async () => {
  const racine = await nouveauDossier();
  const code = `
      import { mkdir, writeFile } from 'node:fs/promises';
      import { acquireLock } from ${ici('lock.ts')};
      import { repair } from ${ici('repair.ts')};
      import { swap } from ${ici('swap.ts')};
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
    await repair({ sortie: join(racine, 'dist'), precedent: join(racine, '.recueil/precedent') });
    const dist = await lireTout(join(racine, 'dist'));
    expect(Object.keys(dist)).toHaveLength(5);
    expect(new Set(Object.values(dist)).size).toBe(1);
  }
});
