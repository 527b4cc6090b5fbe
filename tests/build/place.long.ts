/** Killed at any moment, a build leaves a whole site or one that the next command repairs. Some twenty builds: minutes. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { empreintes } from '../outils/comparer.ts';
import { argumentsDe, construireBien, lancer } from '../outils/construire.ts';
import { contenuSeul, modifier } from '../outils/couche.ts';
import type { DossierTemporaire } from '../outils/dossier.ts';
import { autreProjet } from '../outils/projet.ts';

const KILLS = 16;
let projet: DossierTemporaire;
const at = (name: string): string => join(projet.racine, name);

beforeAll(async () => {
  projet = await autreProjet();
  await contenuSeul(at('contenu'));
});
afterAll(() => projet.retirer());

it('kill -9 at sixteen moments spread over a build', async () => {
  const demande = { contenu: 'contenu', dossier: at('dist'), projet: projet.racine };
  const start = performance.now();
  await construireBien(demande);
  await construireBien(demande);
  const whole = (performance.now() - start) / 2;
  const change = (n: number): Promise<void> => modifier(at('contenu/recueil.yaml'), (text) => text.replace(/^titre: .*$/m, `titre: Le recueil ${n}`));
  let old = await empreintes(at('dist'));
  for (let n = 1; n <= KILLS; n++) {
    await change(n);
    const build = lancer(argumentsDe(demande), demande);
    await wait((whole * n) / KILLS);
    build.processus.kill('SIGKILL');
    await build.fini;
    const left = existsSync(at('dist')) ? await empreintes(at('dist')) : await empreintes(at('.recueil/precedent'));
    // The old site or the new one, whole: the next build from the same content tells which.
    const sameAsOld = JSON.stringify(left) === JSON.stringify(old);
    await construireBien(demande);
    const fresh = await empreintes(at('dist'));
    if (!sameAsOld) expect(left).toEqual(fresh);
    old = fresh;
  }
}, 1_800_000);
