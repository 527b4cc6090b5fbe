/** Addresses and codes of an edition, as a person asks for them. */
import decodeQR from 'qr/decode.js';
import sharp from 'sharp';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeEach, expect, it, onTestFinished } from 'vitest';
import { dossierTemporaire, ecrire, lireTout } from '../../tests/outils/dossier.ts';
import { lirePdf } from '../../tests/outils/pdf.ts';
import { action, base, edition } from '../../tests/outils/petit-recueil.ts';
import { enLigne } from './en-ligne.ts';
import { taches } from './index.ts';
import type { Compte } from './tache.ts';

let projet: string;
const LIENS = 'rapports/liens/2026';
const at = (...noms: string[]) => path.join(projet, ...noms);

beforeEach(async () => {
  const { racine, retirer } = await dossierTemporaire();
  onTestFinished(retirer);
  projet = racine;
  await ecrire(at('content'), {
    ...base,
    'recueil.yaml': base['recueil.yaml']!.replace('urlPublique: inconnu', 'urlPublique: https://prix.exemple.fr/'),
    'editions/2026/edition.mdx': edition('publication: 2026-12-01T18:30'),
    'editions/2026/a/phare/action.mdx': action('phare'),
    'editions/2026/a/quai/action.mdx': action('quai', 'etat: brouillon'),
  });
});

async function demander(): Promise<Compte> {
  let dit = '';
  const out = { write: () => true };
  await enLigne(taches, ['liens', '--json', '--date', '2026-10-01T09:00'], { projet, env: {}, out, err: out }, { compte: (texte) => (dit += texte) });
  return JSON.parse(dit) as Compte;
}

it('writes the sheet, the table and the codes of what is not out, and nothing elsewhere', async () => {
  const avant = await lireTout(at('content'));
  const compte = await demander();
  expect(compte).toMatchObject({
    code: 0,
    phrase: `2 actions de l’édition 2026\u00a0: adresses et codes dans ${LIENS}/. Privé jusqu’à la cérémonie\u00a0: ces adresses disent qui est lauréat.`,
    listes: [],
    fichiers: [{ chemin: `${LIENS}/liens.pdf` }, { chemin: `${LIENS}/liens.csv` }],
  });
  expect(compte.tableaux?.[0]?.rangees[1]).toEqual([
    'Titre de quai',
    'https://prix.exemple.fr/id/2026/quai/',
    'à venir',
    { texte: 'quai.svg', lieu: { fichier: `${LIENS}/qr/quai.svg` } },
  ]);
  const ecrits = await lireTout(projet);
  expect(Object.keys(ecrits).filter((nom) => !nom.startsWith('content/'))).toEqual(
    ['liens.csv', 'liens.pdf', ...['_edition', '_presse', 'phare', 'quai'].flatMap((nom) => [`qr/${nom}.png`, `qr/${nom}.svg`])].map((nom) => `${LIENS}/${nom}`),
  );
  expect(await lireTout(at('content'))).toEqual(avant);

  const { data, info } = await sharp(at(LIENS, 'qr/quai.png')).toColourspace('srgb').ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  expect(decodeQR({ width: info.width, height: info.height, data: new Uint8Array(data) })).toBe('https://prix.exemple.fr/id/2026/quai/');
  const { texte } = await lirePdf(await readFile(at(LIENS, 'liens.pdf')));
  for (const dit of ['Privé jusqu’à la cérémonie', 'Titre de quai', 'https://prix.exemple.fr/actions/2026/phare.pdf']) expect(texte).toContain(dit);
});

it('made again, it is the same to the byte; what has gone from the edition has gone from the folder', async () => {
  await demander();
  const premier = await lireTout(at(LIENS));
  await demander();
  expect(await lireTout(at(LIENS))).toEqual(premier);
  await ecrire(at('content'), { 'editions/2026/a/quai/action.mdx': action('quai', 'etat: retire') });
  await demander();
  expect(Object.keys(await lireTout(at('rapports'))).filter((nom) => !/liens\.|_/.test(nom))).toEqual(['liens/2026/qr/phare.png', 'liens/2026/qr/phare.svg']);
});

it('without the site’s own address, no code, and what to write', async () => {
  await ecrire(at('content'), { 'recueil.yaml': base['recueil.yaml']! });
  const compte = await demander();
  expect([compte.code, Object.keys(await lireTout(at(LIENS)))]).toEqual([0, ['liens.csv', 'liens.pdf']]);
  expect(compte.listes).toMatchObject([{ elements: [{ ton: 'manque', lieu: { fichier: 'content/recueil.yaml' }, conseil: expect.stringContaining('urlPublique') as string }] }]);
  const { texte } = await lirePdf(await readFile(at(LIENS, 'liens.pdf')));
  expect(texte).toContain('/id/2026/phare/');
  expect(texte).toMatch(/Sans codes QR/);
});

it('texts that cannot be read stop it, and what was made stays', async () => {
  await demander();
  const premier = await lireTout(at(LIENS));
  await ecrire(at('content'), { 'editions/2026/a/phare/action.mdx': action('phare').replace('titre:', 'tire:') });
  const compte = await demander();
  expect([compte.code, compte.diagnostics?.[0]?.file]).toEqual([1, 'content/editions/2026/a/phare/action.mdx']);
  expect(await lireTout(at(LIENS))).toEqual(premier);
});
