import { publish, type Recueil } from '#recueil';
import { atelier, type Atelier } from '#vues';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, expect, it, onTestFinished } from 'vitest';
import { dossierTemporaire } from '../../tests/outils/dossier.ts';
import { action, base, edition, recueilDe } from '../../tests/outils/petit-recueil.ts';
import { maladresseDe } from './options.ts';
import { promessesDe } from './promesses.ts';

const instant = Date.parse('2026-11-24T12:00Z');
let recueil: Recueil;
let a: Atelier;

beforeAll(async () => {
  recueil = await recueilDe({
    'recueil.yaml': (base['recueil.yaml'] ?? '').replace('urlPublique: inconnu', 'urlPublique: https://exemple.fr/r/'),
    'editions/2024/edition.mdx': edition('publication: 2024-06-01T10:00'),
    'editions/2024/a/lue/action.mdx': action('lue'),
    'editions/2024/a/otee/action.mdx': action('otee', 'etat: retire'),
    'editions/2024/a/plus-tard/action.mdx': action('plus-tard', 'publication: 2199-01-01T10:00'),
    'editions/2023/edition.mdx': edition('publication: 2023-06-01T10:00'),
    'editions/2023/a/seule/action.mdx': action('seule', 'etat: retire'),
    'redirections.yaml': [
      '- { de: /actions/2024/vieille/, vers: /actions/2024/lue/#recit }',
      '- { de: /actions/2024/vieille.json, vers: /actions/2024/lue.json }',
      '- { de: /fil.xml, vers: /rss.xml }',
      '- { de: /faute/, vers: /actions/2024/leu/ }',
      '- { de: /plus-vieille/, vers: /actions/2024/vieille/ }',
      '- { de: /secrete/, vers: /actions/2024/plus-tard/ }',
      '- { de: /actions/2024/otee-avant.json, vers: /actions/2024/otee.json }',
    ].join('\n'),
  });
  a = atelier(publish(recueil, instant), '/r/');
});

/** What the build promises where these addresses were published. */
async function promesses(adresses: readonly string[], pdf = true) {
  const { racine, retirer } = await dossierTemporaire();
  onTestFinished(retirer);
  await writeFile(path.join(racine, 'urls.txt'), adresses.map((adresse) => `${adresse} 2026-01-01T09:00\n`).join(''));
  return await promessesDe(a, recueil, { contenu: racine, instant, pdf });
}
const dues = async (adresses: readonly string[], pdf?: boolean) => (await promesses(adresses, pdf)).publiees.map(({ adresse }) => adresse);

it('a quick try without PDF owes the pages, and not the files that it does not make', async () => {
  const adresses = ['/', '/recueil.epub', '/actions/2021/x.pdf', '/editions/2021/presse/communique-2021.docx'];
  expect(await dues(adresses, true)).toEqual(adresses);
  expect(await dues(adresses, false)).toEqual(['/']);
});

it('what was withdrawn is owed no more', async () => {
  expect(await dues(['/actions/2024/otee/', '/actions/2024/otee.json', '/actions/2024/lue.json'])).toEqual(['/actions/2024/otee/', '/actions/2024/lue.json']);
  expect(await dues(['/actions/2024/otee-avant.json', '/faute/'])).toEqual(['/faute/']);
});

it('nor is what nobody keeps: pictures, what pages read for themselves, our own documentation', async () => {
  expect(await dues(['/guide/', '/guide/erreurs/lien-mort/', '/guide/editeurs/captures/etat.webp', '/recherche/', '/recherche/suggestions.json'])).toEqual([
    '/guide/',
    '/recherche/',
  ]);
});

it('an edition of which every action is withdrawn owes its page, not its press page nor its books; one that keeps an action owes them all', async () => {
  const adresses = [
    '/editions/2023/',
    '/editions/2023/presse/',
    '/editions/2023/presse/communique-2023.txt',
    '/editions/2023/recueil-2023.epub',
    '/editions/2023/a.pdf',
    '/editions/2023/a/',
  ];
  expect(await dues(adresses)).toEqual(['/editions/2023/', '/editions/2023/a/']);
  const gardees = adresses.map((adresse) => adresse.replaceAll('2023', '2024'));
  expect(await dues(gardees)).toEqual(gardees);
});

it('a line that leads nowhere pays for nothing', async () => {
  const { deplacees } = await promesses([]);
  expect(deplacees).toEqual(new Set(['/actions/2024/vieille/', '/actions/2024/vieille.json', '/fil.xml']));
});

it('what was promised and cannot be read stops the build: it is not taken for nothing', async () => {
  const { racine, retirer } = await dossierTemporaire();
  onTestFinished(retirer);
  const lire = () => promessesDe(a, recueil, { contenu: racine, instant, pdf: true });
  expect((await lire()).publiees).toEqual([]);
  await mkdir(path.join(racine, 'urls.txt'));
  await expect(lire()).rejects.toSatisfy((error: unknown) => maladresseDe(error) !== undefined);
});
