/** Proofs, proofreading and the state of an edition, as a person asks for them. */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lirePdf } from '../../tests/outils/pdf.ts';
import { action, base, edition, mdx } from '../../tests/outils/petit-recueil.ts';
import { dossierTemporaire, ecrire, type DossierTemporaire } from '../../tests/outils/dossier.ts';
import { enLigne } from './en-ligne.ts';
import { taches } from './index.ts';
import type { Compte } from './tache.ts';

const X = 'editions/2026/a/x/action.mdx';
let place: DossierTemporaire;
beforeEach(async () => {
  place = await dossierTemporaire();
  await ecrire(path.join(place.racine, 'content'), {
    ...base,
    'editions/2020/edition.mdx': edition('publication: 2020-01-01T09:00'),
    'editions/2026/edition.mdx': edition('publication: 2026-10-15T18:30'),
    [X]: action('x', 'etat: relu').replace('sources-publiques', 'dossier').replace('{ type: prix }', '{ type: mention, categorie: motcategorie }'),
    'editions/2026/a/x/jury.mdx': mdx('pointsVigilance: [{ texte: motvigilance }]\netat: relu', 'Motcommentaire.'),
    'editions/2026/a/y/action.mdx': action('motautre', 'etat: brouillon'),
  });
});
afterEach(() => place.retirer());

async function demander(...args: string[]): Promise<Compte> {
  let dit = '';
  const out = { write: () => true };
  await enLigne(taches, [...args, '--json', '--date', '2026-10-01T09:00'], { projet: place.racine, env: {}, out, err: out }, { compte: (texte) => (dit += texte) });
  return dit.startsWith('{') ? (JSON.parse(dit) as Compte) : { code: 2, phrase: dit };
}
const lu = (fichier: string) => readFile(path.join(place.racine, fichier), 'utf8');

describe('epreuves', () => {
  it('writes a stamped PDF and its mail, and nothing else', async () => {
    const compte = await demander('epreuves', '--avant', '2026-10-12');
    expect(compte).toMatchObject({
      code: 0,
      phrase: '1 épreuve faite pour l’édition 2026. Relisez-les avant de les envoyer.',
      fichiers: [{ chemin: 'epreuves/2026-x.pdf', dit: 'l’épreuve, 1 page' }, { chemin: 'epreuves/2026-x.txt' }],
      suites: [{ tache: 'relecture', valeurs: { action: '2026/x', quoi: 'envoyee' } }],
    });
    expect((await readdir(path.join(place.racine, 'epreuves'))).sort()).toEqual(['2026-x.pdf', '2026-x.txt']);
    expect(await lu('epreuves/2026-x.txt')).toBe(compte.copiables?.[0]?.texte);
    const { texte } = await lirePdf(await readFile(path.join(place.racine, 'epreuves/2026-x.pdf')));
    expect(texte.replaceAll('\u00a0', ' ')).toContain('Épreuve, à relire avant le 12 octobre 2026');
    expect(texte).toContain('motvigilance');
    expect(texte).not.toMatch(/motcategorie|Motcommentaire|motautre/);
    expect(compte.listes?.map(({ titre }) => titre)).toEqual(['Laissées de côté', 'À savoir avant d’envoyer']);
  });

  it('is made of what is unfinished, or waits for this very proof', async () => {
    await ecrire(path.join(place.racine, 'content'), { [X]: (await lu(`content/${X}`)).replace('etat: relu', 'etat: publie').replace(/^accroche:.*\n/m, '') });
    const compte = await demander('epreuves', '--avant', '2026-10-12');
    expect(compte).toMatchObject({ code: 0, fichiers: [{ chemin: 'epreuves/2026-x.pdf' }, {}] });
    expect(compte.listes?.at(-1)?.elements[0]?.texte).toMatch(/il y manque 1 champ de son format$/);
  });

  it('says what to write instead of what the printed page has no letter for', async () => {
    await ecrire(path.join(place.racine, 'content'), { [X]: (await lu(`content/${X}`)).replace(/^titre: (.*)$/m, 'titre: Un arc-en-ciel 🌈') });
    const compte = await demander('epreuves', '--avant', '2026-10-12');
    expect(compte.listes?.[0]?.elements[0]).toMatchObject({ ton: 'erreur', conseil: 'écrivez-le autrement, ou ôtez-le' });
  });

  it('goes on without the one that cannot be made', async () => {
    await ecrire(path.join(place.racine, 'content'), { 'editions/2026/a/z/action.mdx': action('z', 'etat: relu', 'Il a neigé ☃.') });
    const compte = await demander('epreuves', '--avant', '2026-10-12');
    expect(compte).toMatchObject({ code: 1, phrase: expect.stringContaining('1 épreuve faite') as unknown });
    expect(compte.listes?.[0]?.elements).toMatchObject([{ ton: 'erreur', lieu: { fichier: 'content/editions/2026/a/z/action.mdx', ligne: 14 } }]);
  });

  it.each([
    ['2026-13-40', /un jour qui existe/],
    ['2026-10', /un jour qui existe/],
    ['2026-10-01', /c’est aujourd’hui/],
  ])('does not take %s for a day to answer before', async (avant, phrase) => {
    expect(await demander('epreuves', '--avant', avant)).toMatchObject({ code: 2, phrase: expect.stringMatching(phrase) as unknown });
    expect(await readdir(place.racine)).toEqual(['content']);
  });
});

describe('relecture', () => {
  it('writes one line, that the state of the edition then tells', async () => {
    const avant = await lu(`content/${X}`);
    expect(await demander('relecture', '--edition', '2026', '--action', 'x', '--quoi', 'envoyee')).toMatchObject({ code: 0, fichiers: [{ chemin: `content/${X}` }] });
    expect(await lu(`content/${X}`)).toBe(avant.replace('provenance: dossier\n', 'provenance: dossier\nrelecture: { envoyeeLe: 2026-10-01 }\n'));
    await demander('relecture', '--action', '2026/x', '--quoi', 'accord', '--le', '2026-09-30', '--par', 'Le service');
    expect(await lu(`content/${X}`)).toContain('\nrelecture: { envoyeeLe: 2026-10-01, accordLe: 2026-09-30, par: "Le service" }\n');
    expect((await demander('etat')).tableaux?.[0]?.rangees[0]?.[6]).toMatchObject({ texte: expect.stringMatching(/^accord le 30.septembre 2026$/) as unknown, ton: 'bien' });
    expect(await readdir(path.dirname(path.join(place.racine, 'content', X)))).toEqual(['action.mdx', 'jury.mdx']);
  });

  it.each([
    [['--action', '2026/nulle-part', '--quoi', 'accord'], /choisissez parmi x, y/],
    [['--action', '2020/x', '--edition', '2026', '--quoi', 'accord'], /n’est pas de l’édition 2026/],
    [['--action', '2026/x', '--quoi', 'peut-etre'], /choisissez parmi envoyee, accord, sans-reponse/],
    [['--action', '2026/x', '--quoi', 'accord', '--le', '2026-10-02'], /pas encore venu/],
    [['--action', '2026/x', '--quoi', 'accord', '--le', '2026-02-30'], /un jour qui existe/],
  ])('writes nothing for %s', async (args, phrase) => {
    const avant = await lu(`content/${X}`);
    expect(await demander('relecture', ...args)).toMatchObject({ code: 2, phrase: expect.stringMatching(phrase) as unknown });
    expect(await lu(`content/${X}`)).toBe(avant);
  });
});

it('etat is of the last edition unless another is named', async () => {
  expect((await demander('etat')).phrase).toContain('Édition 2026');
  expect((await demander('etat', '--edition', '2020')).phrase).toContain('Édition 2020');
  expect(await demander('etat', '--edition', '1999')).toMatchObject({ code: 2, phrase: expect.stringContaining('Celles du recueil : 2020, 2026') as unknown });
});
