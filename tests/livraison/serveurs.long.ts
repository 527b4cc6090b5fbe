/**
 * The header files, on the servers that they are for. A server that is not installed here is said, and its tests are skipped: on Debian,
 * `apt-get install apache2 nginx caddy`.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { attendus, SERVEURS, type Reglages, type Serveur } from '../../src/livraison/entetes/index.ts';
import { ecrire } from '../outils/dossier.ts';

const PROGRAMMES: Record<Serveur, readonly string[]> = { apache: ['/usr/sbin/apache2'], nginx: ['/usr/sbin/nginx'], caddy: ['/usr/bin/caddy'] };
const MODULES = '/usr/lib/apache2/modules';
const programme = (serveur: Serveur): string | undefined => PROGRAMMES[serveur].find(existsSync);

const SITE = {
  'index.html': `<title>Accueil</title>${' mot'.repeat(500)}`,
  '404.html': '<title>Page introuvable</title>',
  'actions/2026/phare/index.html': '<title>Phare</title>',
  'actions/2026/phare.pdf': '%PDF-1.7',
  'actions/2026/phare.json': '{}',
  'actions/2026/phare.csl.json': '[]',
  'actions/2026/phare.bib': '@misc{}',
  'actions/2026/phare.ris': 'TY',
  'actions/2026/phare/recit.json': '{}',
  'donnees/index.html': '<title>Données</title>',
  'donnees/actions.csv': 'a',
  'donnees/schemas/actions.json': '{}',
  'donnees/catalogue.jsonld': '{}',
  'editions/2026/dossier-de-candidature-2026.docx': 'PK',
  'recueil.epub': 'PK',
  'rss.xml': '<rss/>',
  '_astro/Base.BukGIn7l.css': 'p{}',
  'medias/0123456789abcdef-480.webp': 'RIFF',
  'pagefind/wasm.fr.pagefind': 'gz',
  'vide/x.txt': 'x',
  '.recueil-manifeste.json': '{"secret":true}',
  '.git/config': 'secret',
  'actions/.htpasswd': 'secret',
  '.well-known/acme-challenge/jeton': 'jeton',
};

const portLibre = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });

/** Without what `fetch` adds of its own: it says « no-cache » with each condition. */
const statut = (adresse: string, headers: Record<string, string>): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    request(adresse, { headers }, (reponse) => {
      reponse.resume();
      resolve(reponse.statusCode);
    })
      .once('error', reject)
      .end();
  });

/** Starts a server on a folder; the caller kills it. */
async function demarrer(serveur: Serveur, racine: string, reglages: Reglages): Promise<{ url: string; processus: ChildProcess }> {
  const port = await portLibre();
  const { ecrire: entetes, fichier } = SERVEURS[serveur];
  const a = await mkdtemp(path.join(racine, 'marche-'));
  await chmod(a, 0o755);
  const at = (nom: string) => path.join(a, nom);
  const site = path.join(racine, 'site');
  const texte = entetes(reglages);
  let args: string[] = [];
  if (serveur === 'apache') {
    await writeFile(path.join(racine, 'site', ...reglages.base.split('/'), fichier), texte);
    const modules = ['mpm_event', 'authz_core', 'dir', 'mime', 'headers', 'deflate', 'filter', 'alias', 'rewrite', 'setenvif', 'autoindex'];
    await writeFile(
      at('apache.conf'),
      [
        ...modules.map((m) => `LoadModule ${m}_module ${MODULES}/mod_${m}.so`),
        `ServerRoot ${a}`,
        `PidFile ${at('pid')}`,
        'Mutex pthread default',
        `ErrorLog ${at('erreurs.log')}`,
        `Listen 127.0.0.1:${port}`,
        'ServerName 127.0.0.1',
        'User www-data',
        'Group www-data',
        'TypesConfig /etc/mime.types',
        `DocumentRoot ${site}`,
        // What shared hosting leaves to its clients.
        `<Directory ${site}>`,
        'Options Indexes FollowSymLinks',
        'AllowOverride FileInfo Indexes Options=Indexes',
        'Require all granted',
        '</Directory>',
      ].join('\n'),
    );
    args = ['-D', 'FOREGROUND', '-f', at('apache.conf')];
  } else if (serveur === 'nginx') {
    await writeFile(at(fichier), texte);
    await writeFile(
      at('tout.conf'),
      `daemon off; pid ${at('pid')}; error_log ${at('erreurs.log')}; user root; events {}\nhttp { include /etc/nginx/mime.types; access_log off; client_body_temp_path ${at('t1')}; proxy_temp_path ${at('t2')}; fastcgi_temp_path ${at('t3')}; uwsgi_temp_path ${at('t4')}; scgi_temp_path ${at('t5')};\nserver { listen 127.0.0.1:${port}; root ${site}; include ${at(fichier)}; } }`,
    );
    args = ['-p', a, '-e', at('erreurs.log'), '-c', at('tout.conf')];
  } else {
    await writeFile(at(fichier), texte);
    await writeFile(
      at('tout.caddy'),
      `{\n\tadmin off\n\tauto_https off\n\tstorage file_system ${at('caddy')}\n}\nimport ${at(fichier)}\nhttp://127.0.0.1:${port} {\n\troot * ${site}\n\timport recueil\n}\n`,
    );
    args = ['run', '--config', at('tout.caddy'), '--adapter', 'caddyfile'];
  }
  const processus = spawn(programme(serveur)!, args, { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, HOME: a, XDG_DATA_HOME: a, XDG_CONFIG_HOME: a } });
  let dit = '';
  for (const flux of [processus.stdout, processus.stderr]) flux.on('data', (morceau: Buffer) => (dit += morceau.toString()));
  const url = `http://127.0.0.1:${port}`;
  for (let n = 0; n < 100; n++) {
    if (
      await fetch(url, { redirect: 'manual' }).then(
        () => true,
        () => false,
      )
    )
      return { url, processus };
    if (processus.exitCode !== null) break;
    await wait(50);
  }
  processus.kill();
  throw new Error(`${serveur} n’a pas démarré :\n${dit}`);
}

describe.each(Object.keys(SERVEURS) as Serveur[])('%s', (serveur) => {
  const installe = programme(serveur) !== undefined;
  if (!installe) it.skip(`${serveur} is not installed on this machine: its header file was not tried`, () => {});

  describe.runIf(installe).each(['/', '/recueil/'])('under %s', (base) => {
    let racine: string;
    let serveurs: { url: string; processus: ChildProcess }[] = [];
    let url: string;
    const get = (chemin: string, entetes: Record<string, string> = {}) => fetch(`${url}${base}${chemin}`, { redirect: 'manual', headers: entetes });

    beforeAll(async () => {
      racine = await mkdtemp(path.join(tmpdir(), 'recueil-serveur-'));
      await chmod(racine, 0o755);
      await ecrire(path.join(racine, 'site', base), SITE);
      // Apache calls a file of this very second likely to change again.
      await utimes(path.join(racine, 'site', base, 'index.html'), 1_700_000_000, 1_700_000_000);
      const made = await demarrer(serveur, racine, { base, https: false, redirections: [{ de: `${base}actions/2026/ancien/`, vers: `${base}actions/2026/phare/` }] });
      serveurs = [made];
      url = made.url;
    });
    afterAll(async () => {
      for (const { processus } of serveurs) {
        processus.kill();
        await new Promise((resolve) => (processus.exitCode === null ? processus.once('exit', resolve) : resolve(undefined)));
      }
      await rm(racine, { recursive: true, force: true });
    });

    it.each(Object.keys(SITE).filter((chemin) => !/(^|\/)\./.test(chemin)))('%s has its type, its cache and its protections', async (chemin) => {
      const reponse = await get(chemin.replace(/(^|\/)index\.html$/, '$1'));
      expect(reponse.status).toBe(200);
      const dits = [...attendus(chemin, { https: false })].map(([nom]) => [
        nom,
        reponse.headers.get(nom)?.toLowerCase().replace('; ', ';').replace('application/javascript', 'text/javascript') ?? null,
      ]);
      const voulus = [...attendus(chemin, { https: false })].map(([nom, valeur]) => [nom, valeur.toLowerCase().replace('; ', ';')]);
      expect(dits).toEqual(voulus);
    });

    it('scripts of other sites may read the data, and nothing else', async () => {
      const ouverts = await Promise.all(
        Object.keys(SITE)
          .filter((chemin) => !/(^|\/)\./.test(chemin))
          .map(async (chemin) => ((await get(chemin)).headers.get('access-control-allow-origin') === '*' ? [chemin] : [])),
      );
      expect(ouverts.flat()).toEqual(['actions/2026/phare.json', 'actions/2026/phare.csl.json', 'donnees/actions.csv', 'donnees/schemas/actions.json', 'donnees/catalogue.jsonld']);
    });

    it('a missing page answers 404 with the page of the site, protected too', async () => {
      for (const chemin of ['nulle-part/', 'actions/2026/nulle-part.pdf']) {
        const reponse = await get(chemin);
        expect([chemin, reponse.status, reponse.headers.get('x-content-type-options'), reponse.headers.get('content-type')?.split(';')[0]]).toEqual([
          chemin,
          404,
          'nosniff',
          'text/html',
        ]);
        expect(await reponse.text()).toContain('Page introuvable');
      }
    });

    it('a folder without its slash is sent on; one without a page shows nothing of what it holds', async () => {
      const reponse = await get('actions/2026/phare');
      expect([301, 302, 307, 308]).toContain(reponse.status);
      expect(new URL(reponse.headers.get('location')!, `${url}${base}`).pathname).toBe(`${base}actions/2026/phare/`);
      const vide = await get('vide/');
      expect([403, 404]).toContain(vide.status);
      expect(await vide.text()).not.toContain('x.txt');
    });

    it('hidden files are not there, but for the proof of a certificate', async () => {
      for (const chemin of ['.recueil-manifeste.json', '.git/config', 'actions/.htpasswd', '.htaccess']) {
        const reponse = await get(chemin);
        expect([chemin, reponse.status]).toEqual([chemin, 404]);
        expect(await reponse.text()).not.toContain('secret');
      }
      if (base === '/') expect(await (await get('.well-known/acme-challenge/jeton')).text()).toBe('jeton');
    });

    it('what has not changed is not sent again, compressed or not', async () => {
      const compressee = await get('', { 'accept-encoding': 'gzip' });
      expect(compressee.headers.get('content-encoding')).toBe('gzip');
      for (const encodage of ['gzip', 'identity']) {
        const premiere = await get('', { 'accept-encoding': encodage });
        const etag = premiere.headers.get('etag');
        expect(etag).not.toBeNull();
        expect([encodage, await statut(`${url}${base}`, { 'accept-encoding': encodage, 'if-none-match': etag! })]).toEqual([encodage, 304]);
      }
    });

    it('an address that moved sends on', async () => {
      const reponse = await get('actions/2026/ancien/');
      expect([reponse.status, new URL(reponse.headers.get('location')!, url).pathname]).toEqual([301, `${base}actions/2026/phare/`]);
    });

    it('a permanent address sends on by itself', async () => {
      const reponse = await get('id/2026/phare/');
      expect([reponse.status, new URL(reponse.headers.get('location')!, url).pathname]).toEqual([301, `${base}actions/2026/phare/`]);
    });

    it('with HTTPS chosen, plain HTTP is sent on', async () => {
      if (serveur === 'caddy') return;
      const made = await demarrer(serveur, racine, { base, https: true, redirections: [] });
      serveurs.push(made);
      const reponse = await fetch(`${made.url}${base}actions/`, { redirect: 'manual' });
      expect([reponse.status, reponse.headers.get('location')?.startsWith('https://127.0.0.1')]).toEqual([301, true]);
    });
  });
});
