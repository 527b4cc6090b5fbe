import { describe, expect, it, onTestFinished } from 'vitest';
import { request } from 'node:http';
import { ecrire, nouveauDossier } from './dossier.ts';
import { servir } from './serveur.ts';

const started = async (base?: string) => {
  const racine = await ecrire(await nouveauDossier(), {
    'site/index.html': 'accueil',
    'site/é t/index.html': 'été',
    'site/a.css': '',
    'site/s.wasm': '',
    'site/404.html': 'perdu',
    'secret.txt': 'secret',
  });
  const serveur = await servir(`${racine}/site`, base);
  onTestFinished(serveur.fermer);
  return serveur;
};

/** A path sent as it is: fetch would tidy `..` away. */
const raw = (url: string, path: string): Promise<number | undefined> =>
  new Promise((resolve, reject) =>
    request(url, { path }, (r) => (r.resume(), resolve(r.statusCode)))
      .once('error', reject)
      .end(),
  );

describe('servir', () => {
  it('shows folders, files and the page for what is missing', async () => {
    const { url } = await started();
    expect(await (await fetch(url)).text()).toBe('accueil');
    expect(await (await fetch(`${url}%C3%A9%20t/`)).text()).toBe('été');
    expect((await fetch(`${url}a.css?v=1`)).headers.get('content-type')).toBe('text/css; charset=utf-8');
    expect((await fetch(`${url}s.wasm`)).headers.get('content-type')).toBe('application/wasm');
    const lost = await fetch(`${url}rien/`);
    expect([lost.status, await lost.text()]).toEqual([404, 'perdu']);
  });

  it('redirects a folder without its slash, keeping the query', async () => {
    const { url } = await started();
    const answer = await fetch(`${url}%C3%A9%20t?q=1`, { redirect: 'manual' });
    expect([answer.status, answer.headers.get('location')]).toEqual([301, '/%C3%A9%20t/?q=1']);
  });

  it('serves under a base, and nothing outside it', async () => {
    const { url } = await started('/recueil/');
    expect(url).toMatch(/\/recueil\/$/);
    expect((await fetch(url)).status).toBe(200);
    expect((await fetch(new URL('/a.css', url))).status).toBe(404);
  });

  it('stays in its folder', async () => {
    const { url } = await started();
    for (const path of ['/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/%', '//']) expect([path, await raw(url, path)]).toEqual([path, path === '//' ? 404 : 404]);
  });
});
