/** The first key, with a real build: what it makes, what it leaves alone. */
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Compte } from '#taches';
import { chercher, empreintes } from '../outils/comparer.ts';
import { ecrire, type DossierTemporaire } from '../outils/dossier.ts';
import { projetDeLaNuit, tache } from './projet.ts';

let projet: DossierTemporaire;
let fait: Awaited<ReturnType<typeof tache<Compte>>>;
let avant: Record<string, string>;
const at = (nom: string): string => join(projet.racine, nom);
const etat = async () => ({ ...(await empreintes(at('content'))), ...(await empreintes(at('dist'))) });

beforeAll(async () => {
  projet = await projetDeLaNuit();
  await ecrire(at('dist'), {
    'index.html': '<title>Accueil — R</title>',
    'actions/2024/pont/index.html': '<title>Titre de pont, 2024 — R</title>',
    'actions/2024/parti/index.html': '<title>Parti — R</title>',
  });
  // What is private beside the site.
  expect((await tache(projet.racine, '2026-11-30T10:00', ['liens', '--edition', '2026'])).code).toBe(0);
  await ecrire(at('rapports'), { 'zrapport.html': 'zrapport' });
  avant = await etat();
  fait = await tache<Compte>(projet.racine, '2026-11-30T10:00', ['preparer', '--edition', '2026', '--parties', 'noms,palmares', '--sans-pdf']);
}, 120_000);
afterAll(() => projet.retirer());

it('seals the site as it will be, and says what it changes', async () => {
  expect([fait.code, fait.compte.phrase]).toEqual([0, expect.stringContaining('le site tel qu’il sera le 1er\u00a0décembre 2026 à 18 h 30') as string]);
  const tableaux = Object.fromEntries(
    (fait.compte.tableaux ?? []).map(({ titre, rangees }) => [titre.split(' (')[0], rangees.map(([adresse]) => (typeof adresse === 'string' ? adresse : adresse?.texte))]),
  );
  expect(tableaux['Apparaît']).toEqual(expect.arrayContaining(['/actions/2026/phare/', '/editions/2026/']));
  expect(tableaux['Disparaît']).toEqual(['/actions/2024/parti/']);
  const [id = ''] = await readdir(at('.recueil/paquets'));
  expect(id).toMatch(/^2026-12-01T18-30-[0-9a-f]{8}$/);
  expect(await readFile(at(`.recueil/paquets/${id}/site/actions/2026/phare/index.html`), 'utf8')).toContain('Titre de phare');
  expect(await readFile(at(`.recueil/paquets/${id}/manifeste.json`), 'utf8')).toContain('sous embargo jusqu’à la mise en ligne');
});

it('takes nothing of the private reports', async () => {
  expect(await chercher(at('rapports'), ['zrapport'])).toHaveLength(1);
  const prives = await empreintes(at('rapports'));
  expect(Object.keys(prives)).toEqual(['liens/2026/liens.csv', 'liens/2026/liens.pdf', 'zrapport.html']);
  const [paquet, dist] = await Promise.all(['.recueil/paquets', 'dist'].map((dossier) => empreintes(at(dossier))));
  expect(Object.entries({ ...paquet, ...dist }).filter(([nom, sum]) => /(^|\/)(rapports|liens)(\/|\.)/.test(nom) || Object.values(prives).includes(sum))).toEqual([]);
  expect(await chercher(at('.recueil/paquets'), ['zrapport'])).toEqual([]);
});

it('changes no text, puts nothing in the output, leaves no copy of the texts', async () => {
  expect(await etat()).toEqual(avant);
  expect(await chercher(at('dist'), ['phare'])).toEqual([]);
  expect((await readdir(at('.recueil'))).filter((nom) => nom.startsWith('build-'))).toEqual([]);
  const [id = ''] = await readdir(at('.recueil/paquets'));
  expect((await readdir(at(`.recueil/paquets/${id}`))).sort()).toEqual(['manifeste.json', 'site']);
});
