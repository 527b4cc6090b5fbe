/** What a person reads of a printing, of a proof and of a form that are not written. */
import path from 'node:path';
import { beforeEach, expect, it, onTestFinished } from 'vitest';
import { dossierTemporaire, ecrire } from '../../tests/outils/dossier.ts';
import { action, base, edition } from '../../tests/outils/petit-recueil.ts';
import { tenir } from '../../tests/outils/tenir.ts';
import { enLigne } from './en-ligne.ts';
import { taches } from './index.ts';
import type { Compte } from './tache.ts';

let projet: string;

beforeEach(async () => {
  const { racine, retirer } = await dossierTemporaire();
  onTestFinished(retirer);
  projet = racine;
  await ecrire(path.join(projet, 'content'), {
    ...base,
    'editions/2024/edition.mdx': edition('publication: 2024-01-01T09:00'),
    'editions/2024/a/x/action.mdx': action('x'),
    'editions/2024/a/y/action.mdx': action('y'),
    'editions/2026/edition.mdx': edition('etat: brouillon'),
  });
});

async function demander(...args: string[]): Promise<Compte> {
  let dit = '';
  const out = { write: () => true };
  await enLigne(taches, [...args, '--json', '--date', '2026-10-01T09:00'], { projet, env: {}, out, err: out }, { compte: (texte) => (dit += texte) });
  return JSON.parse(dit.replaceAll(/[\u00a0\u202f]/g, ' ')) as Compte;
}

it('a proof that is open in another program is told, and the others are made', async () => {
  tenir('2024-x.pdf');
  const compte = await demander('epreuves', '--edition', '2024', '--avant', '2026-10-12');
  expect(compte).toMatchObject({ code: 1, phrase: expect.stringMatching(/^1 épreuve faite.* 1 n’a pas pu l’être/) as unknown });
  expect(compte.listes?.[0]?.elements[0]?.texte).toMatch(/« 2024-x\.pdf » est ouvert dans un autre programme, ou protégé : fermez-le, puis relancez\.$/);
  expect(compte.fichiers?.map(({ chemin }) => chemin)).toEqual(['epreuves/2024-y.pdf', 'epreuves/2024-y.txt']);
});

it('a printing that is open in another program does not stop the others: each is named at the end', async () => {
  tenir('2024-x.pdf');
  const une = await demander('imprimer', '--edition', '2024', '--quoi', 'tout');
  expect(une).toMatchObject({
    code: 2,
    phrase: expect.stringMatching(/^Tout n’a pas été imprimé \(3 fichiers faits\)\. .*« 2024-x\.pdf » est ouvert dans un autre programme/) as unknown,
  });
  expect(une.fichiers?.map(({ chemin }) => chemin)).toEqual(['impressions/recueil-2024.pdf', 'impressions/2024-theme-a.pdf', 'impressions/2024-y.pdf']);
  tenir('recueil-2024.pdf');
  const deux = await demander('imprimer', '--edition', '2024', '--quoi', 'tout');
  expect(deux).toMatchObject({ code: 2, phrase: 'Tout n’a pas été imprimé (2 fichiers faits). 2 documents n’ont pas pu l’être : la liste dit pourquoi.' });
  expect(deux.listes?.[0]?.elements.map(({ texte }) => /« (\S+) » est ouvert/.exec(texte)?.[1])).toEqual(['recueil-2024.pdf', '2024-x.pdf']);
});

it.each([
  ['2024-x.pdf', ['imprimer', '--edition', '2024', '--quoi', 'action', '--action', '2024/x'], /^Rien n’a été imprimé\. « Titre de x » \(2024\/x\) : « 2024-x\.pdf » est ouvert/],
  ['dossier-de-candidature-2024.docx', ['dossier', '--edition', '2024'], /^« dossier-de-candidature-2024\.docx » est ouvert/],
])('%s, open in another program, is no defect of ours', async (nom, args, phrase) => {
  tenir(nom);
  expect(await demander(...args)).toMatchObject({ code: 2, phrase: expect.stringMatching(phrase) as unknown });
});

it('a folder of outputs that is held is named by its own name', async () => {
  expect(await demander('liens', '--edition', '2024')).toMatchObject({ code: 0 });
  tenir('2024');
  expect(await demander('liens', '--edition', '2024')).toMatchObject({ code: 2, phrase: expect.stringMatching(/^« 2024 », ou un fichier de ce dossier, est ouvert/) as unknown });
});

it.each([
  [['--edition', '2026'], 2, /^Rien n’a été imprimé\. --edition 2026 : cette édition n’est pas publiée ; choisissez parmi 2024\.$/],
  [['--edition', '2026', '--quoi', 'action', '--action', '2024/x'], 2, /« 2024\/x » est de l’édition 2024, et l’édition choisie est 2026/],
  [['--edition', '2024', '--quoi', 'action'], 2, /Choisissez l’action/],
])('imprimer %s says why in its sentence', async (args, code, phrase) => {
  expect(await demander('imprimer', ...args)).toMatchObject({ code, phrase: expect.stringMatching(phrase) as unknown });
});

it('what the book cannot set is told at its place', async () => {
  await ecrire(path.join(projet, 'content'), { 'editions/2024/a/x/action.mdx': action('x', '', 'Il a neigé ☃.') });
  const compte = await demander('imprimer', '--edition', '2024', '--quoi', 'action', '--action', '2024/x');
  expect(compte).toMatchObject({ code: 1, diagnostics: [{ rule: 'caractere-absent', file: 'content/editions/2024/a/x/action.mdx' }] });
});
