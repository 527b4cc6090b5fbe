import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { ecrire, nouveauDossier, PROJET } from './dossier.ts';
import { ouvrirNavigateur } from './navigateur.ts';
import { servir } from './serveur.ts';

afterEach(() => vi.unstubAllEnvs());

/** Opens a page in a browser and gives its title and the width of its text, which is zero without a font. */
const show = async (): Promise<{ titre: string; largeur: number }> => {
  const dossier = await ecrire(await nouveauDossier(), { 'index.html': '<!doctype html><title>Été</title><span>Prévention</span>' });
  const serveur = await servir(dossier);
  onTestFinished(serveur.fermer);
  const navigateur = await ouvrirNavigateur();
  onTestFinished(() => navigateur.close());
  const page = await navigateur.newPage();
  await page.goto(serveur.url);
  return { titre: await page.title(), largeur: (await page.locator('span').boundingBox())?.width ?? 0 };
};

describe('ouvrirNavigateur', () => {
  it('opens the first browser that starts', async () => {
    const { titre, largeur } = await show();
    expect(titre).toBe('Été');
    expect(largeur).toBeGreaterThan(20);
  }, 60_000);

  it.runIf(process.platform === 'linux' && process.arch === 'x64')(
    'opens the one of the packages, unpacked in the project only',
    async () => {
      vi.stubEnv('RECUEIL_TEST_NAVIGATEUR', 'sparticuz');
      expect((await show()).largeur).toBeGreaterThan(20);
      expect(existsSync(join(PROJET, 'node_modules/.cache/recueil-chromium'))).toBe(true);
      // Without al2023 libraries in the environment of other programs.
      expect(execFileSync(process.execPath, ['-p', 'process.env.LD_LIBRARY_PATH ?? ""'], { encoding: 'utf8' })).not.toContain('recueil-chromium');
    },
    120_000,
  );

  it('goes on when CHROME_PATH leads nowhere', async () => {
    vi.stubEnv('CHROME_PATH', '/nulle/part/chrome');
    expect((await show()).titre).toBe('Été');
  }, 60_000);
});
