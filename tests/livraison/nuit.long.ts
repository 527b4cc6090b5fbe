/** The whole night with real builds, in processes of their own: two keys, a way back, killed at any moment. Minutes. */
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Cadre } from '#commands';
import { mettreEnLigne, revenir } from '#livraison';
import type { Compte } from '#taches';
import { chercher, empreintes } from '../outils/comparer.ts';
import { construireBien, lancer } from '../outils/construire.ts';
import { modifier } from '../outils/couche.ts';
import type { DossierTemporaire } from '../outils/dossier.ts';
import { projetDeLaNuit, tache } from './projet.ts';

const KILLS = 10;
let projet: DossierTemporaire;
const at = (nom: string): string => join(projet.racine, nom);
const edition = () => readFile(at('content/editions/2026/edition.mdx'), 'utf8');
const dist = () => empreintes(at('dist'));

beforeAll(async () => {
  projet = await projetDeLaNuit();
  await construireBien({ contenu: 'content', dossier: at('dist'), projet: projet.racine, date: '2026-11-30T09:00' });
}, 300_000);
afterAll(() => projet.retirer());

it('what the package shows is what an ordinary build would, once it is online', async () => {
  const ecrite = await edition();
  const avant = await dist();
  const fait = await tache<Compte>(projet.racine, '2026-11-30T10:00', ['preparer', '--sans-pdf']);
  expect([fait.code, await dist()]).toEqual([0, avant]);
  expect(await chercher(at('dist'), ['phare'])).toEqual([]);

  // The ceremony runs late.
  expect((await tache(projet.racine, '2026-12-01T19:12', ['mettre-en-ligne'])).code).toBe(0);
  const enLigne = await dist();
  expect(Object.keys(enLigne)).toContain('actions/2026/phare/index.html');
  expect(await edition()).toBe(ecrite);
  await construireBien({ contenu: 'content', dossier: at('temoin'), projet: projet.racine, date: '2026-12-01T18:30' });
  // The version of the data is written when its site is in place: the next build alone can show it.
  const VERSION = ['donnees/index.html', 'donnees/catalogue.jsonld', 'donnees/datapackage.json'];
  const temoin = await empreintes(at('temoin'));
  expect(Object.keys(temoin)).toEqual(Object.keys(enLigne));
  expect(Object.keys(temoin).filter((fichier) => temoin[fichier] !== enLigne[fichier])).toEqual(expect.arrayContaining(VERSION));
  expect(Object.keys(temoin).filter((fichier) => temoin[fichier] !== enLigne[fichier] && !VERSION.includes(fichier))).toEqual([]);
  const donnees = () => readFile(at('content/donnees.yaml'), 'utf8').catch(() => undefined);
  expect(await donnees()).toContain(`- date: 2026-12-01\n  texte: "Première version."\n  empreinte: "${enLigne['donnees/recueil.json']}"\n`);
  expect(/1er\sdécembre\s2026, en cours/.test(await readFile(at('temoin/donnees/index.html'), 'utf8'))).toBe(true);

  expect((await tache<Compte>(projet.racine, '2026-12-01T19:20', ['revenir', '--confirmer'])).compte.phrase).toContain('Défait');
  expect([await dist(), await donnees()]).toEqual([avant, undefined]);
}, 600_000);

it('turned early, an ordinary build keeps what came out', async () => {
  await tache(projet.racine, '2026-11-30T12:00', ['mettre-en-ligne', '--avant-l-heure']);
  expect(await edition()).toContain('noms: 2026-11-30T12:00\n  palmares: 2026-11-30T12:00\n');
  await construireBien({ contenu: 'content', dossier: at('temoin'), projet: projet.racine, date: '2026-11-30T12:05' });
  expect(Object.keys(await empreintes(at('temoin')))).toEqual(Object.keys(await dist()));
  await tache(projet.racine, '2026-11-30T12:10', ['revenir', '--confirmer']);
  expect(await edition()).toContain('noms: 2026-12-01T18:30\n  palmares: 2026-12-01T18:30\n');
}, 600_000);

it('without a package, makes one of chosen parts for this instant and puts it in place; a refusal changes nothing', async () => {
  const ecrite = await edition();
  const avant = await dist();
  const cassee = 'Un lien vers [rien](action:2026/nulle-part).';
  await modifier(at('content/editions/2026/a/phare/action.mdx'), (texte) => `${texte}\n${cassee}\n`);
  const refus = await tache<Compte>(projet.racine, '2026-11-30T12:00', ['mettre-en-ligne', '--maintenant', '--edition', '2026', '--parties', 'tout', '--sans-pdf']);
  expect([refus.code, await edition(), await dist()]).toEqual([1, ecrite, avant]);
  await modifier(at('content/editions/2026/a/phare/action.mdx'), (texte) => texte.replace(cassee, ''));
  expect((await tache(projet.racine, '2026-11-30T12:00', ['mettre-en-ligne', '--maintenant', '--edition', '2026', '--parties', 'noms,palmares,fiches', '--sans-pdf'])).code).toBe(
    0,
  );
  expect(Object.keys(await dist())).toContain('actions/2026/phare/index.html');
  expect(await edition()).toContain('  fiches: 2026-11-30T12:00\n');
  expect(await readFile(at('content/donnees.yaml'), 'utf8')).toContain(
    `- date: 2026-11-30\n  texte: "Première version."\n  empreinte: "${(await dist())['donnees/recueil.json']}"\n`,
  );
  await tache(projet.racine, '2026-11-30T12:10', ['revenir', '--confirmer']);
  expect([await edition(), await dist(), existsSync(at('content/donnees.yaml'))]).toEqual([ecrite, avant, false]);
}, 600_000);

it('kill -9 at ten moments of the second key: the old site or the new one, whole; turned again, it is done; the way back still leads to the old one', async () => {
  const ecrite = await edition();
  const avant = await dist();
  await tache(projet.racine, '2026-11-30T13:00', ['preparer', '--sans-pdf']);
  const a = '2026-11-30T13:30';
  // In this process: only what is killed needs one of its own.
  const cadre: Cadre = { projet: projet.racine, env: { RECUEIL_DATE: a }, out: { write: () => true } };
  const tourner = () => mettreEnLigne({ maintenant: false, avantLHeure: true, parties: [], sansPdf: true }, cadre);
  const defaire = () => revenir({ confirmer: true }, cadre);
  const start = performance.now();
  await tache(projet.racine, a, ['mettre-en-ligne', '--avant-l-heure']);
  const whole = performance.now() - start;
  const apres = await dist();
  const nuit = await edition();
  await defaire();
  for (let n = 1; n <= KILLS; n++) {
    const marche = lancer(['recueil', 'mettre-en-ligne', '--avant-l-heure', '--date', a], { projet: projet.racine });
    // All happens in the last part: before, programs are loaded.
    await wait(whole * (0.4 + (0.6 * n) / KILLS));
    marche.processus.kill('SIGKILL');
    await marche.fini;
    const site = existsSync(at('dist')) ? await dist() : await empreintes(at('.recueil/precedent'));
    expect([n, [JSON.stringify(avant), JSON.stringify(apres)].includes(JSON.stringify(site))]).toEqual([n, true]);
    expect([n, [ecrite, nuit].includes(await edition())]).toEqual([n, true]);
    expect((await tourner()).paquet).toBeDefined();
    expect([await dist(), await edition()]).toEqual([apres, nuit]);
    expect((await defaire()).fait).toBe(true);
    expect([n, await dist(), await edition()]).toEqual([n, avant, ecrite]);
    expect((await readdir(at('.recueil'))).filter((nom) => nom.startsWith('build-'))).toEqual([]);
  }
}, 600_000);
