import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { tenir } from '../../tests/outils/tenir.ts';
import { balayer, creerDossier, creerDossiers, DejaLa, ecrireEntier, ecrireMdx, remplacerDossier, slugDe } from './index.ts';

let ici: string;
beforeEach(() => (ici = mkdtempSync(path.join(tmpdir(), 'ecriture-'))));

describe('a new folder', () => {
  const fichiers = new Map([['action.mdx', 'texte']]);
  it('is there whole, and leaves nothing behind', async () => {
    await creerDossier(path.join(ici, 'content', 'a', 'b'), fichiers);
    expect(readFileSync(path.join(ici, 'content', 'a', 'b', 'action.mdx'), 'utf8')).toBe('texte');
    expect(readdirSync(path.join(ici, 'content', 'a'))).toEqual(['b']);
  });
  it('is never one that exists', async () => {
    mkdirSync(path.join(ici, 'b'));
    await expect(creerDossier(path.join(ici, 'b'), fichiers)).rejects.toBeInstanceOf(DejaLa);
    expect(readdirSync(path.join(ici, 'b'))).toEqual([]);
  });
  it('is not there at all when one of its files cannot be written', async () => {
    await expect(creerDossier(path.join(ici, 'c'), new Map([...fichiers, ['sous/dossier.mdx', '']]))).rejects.toThrow();
    expect(existsSync(path.join(ici, 'c'))).toBe(false);
    expect(readdirSync(ici)).toEqual([]);
  });
});

describe('a folder of outputs', () => {
  const lu = () => readdirSync(path.join(ici, 'a', 'b'), { recursive: true }).sort();
  it('is replaced whole, with its folders, and leaves nothing behind', async () => {
    await remplacerDossier(path.join(ici, 'a', 'b'), new Map([['vieux.txt', '']]));
    await remplacerDossier(
      path.join(ici, 'a', 'b'),
      new Map([
        ['neuf.txt', 'x'],
        ['sous/neuf.txt', 'y'],
      ]),
    );
    expect(lu()).toEqual(['neuf.txt', 'sous', path.join('sous', 'neuf.txt')]);
    expect(readdirSync(path.join(ici, 'a'))).toEqual(['b']);
  });
  it('stays as it was when the new one cannot be written', async () => {
    await remplacerDossier(path.join(ici, 'a', 'b'), new Map([['vieux.txt', '']]));
    const impossible = new Map([
      ['x', ''],
      ['x/y', ''],
    ]);
    await expect(remplacerDossier(path.join(ici, 'a', 'b'), impossible)).rejects.toThrow();
    expect([lu(), readdirSync(path.join(ici, 'a'))]).toEqual([['vieux.txt'], ['b']]);
  });
});

it('of several new folders, all are there or none', async () => {
  const bons = new Map([['action.mdx', '']]);
  const cibles = (dernier: ReadonlyMap<string, string>) =>
    new Map([
      [path.join(ici, 'a'), bons],
      [path.join(ici, 'b'), dernier],
    ]);
  await expect(creerDossiers(cibles(new Map([['sous/dossier.mdx', '']])))).rejects.toThrow();
  expect(readdirSync(ici)).toEqual([]);
  await creerDossiers(cibles(bons));
  expect(readdirSync(ici)).toEqual(['a', 'b']);
  rmSync(path.join(ici, 'a'), { recursive: true });
  rmSync(path.join(ici, 'b'), { recursive: true });
  // Held by another program just when it takes its name.
  tenir('b');
  await expect(creerDossiers(cibles(bons))).rejects.toThrow('EPERM');
  expect(readdirSync(ici)).toEqual([]);
});

it('what a stopped machine left is swept after an hour, and nothing else', async () => {
  for (const nom of ['.~lock.nouveau-0123456789ab', 'a']) mkdirSync(path.join(ici, nom));
  for (const nom of ['~$0123456789ab.tmp', '~$candidature.docx', '.~lock.action.mdx#']) writeFileSync(path.join(ici, 'a', nom), '');
  await balayer(ici, Date.now() + 60_000);
  expect(readdirSync(ici)).toHaveLength(2);
  await balayer(ici, Date.now() + 3_700_000);
  expect([readdirSync(ici), readdirSync(path.join(ici, 'a'))]).toEqual([['a'], ['.~lock.action.mdx#', '~$candidature.docx']]);
});

it('a file is replaced whole, and leaves nothing beside it', async () => {
  writeFileSync(path.join(ici, 'a.mdx'), 'avant');
  await ecrireEntier(path.join(ici, 'a.mdx'), 'après');
  expect(readdirSync(ici).map((nom) => readFileSync(path.join(ici, nom), 'utf8'))).toEqual(['après']);
});

describe('front matter', () => {
  it('quotes what YAML would read as something else', () =>
    expect(ecrireMdx({ codes: ['01004', '2A004'], titre: 'Oui : « non »', vide: [], note: 'true' }, 'Corps.')).toBe(
      "---\ncodes:\n  - '01004'\n  - 2A004\ntitre: 'Oui : « non »'\nvide: []\nnote: 'true'\n---\n\nCorps.\n",
    ));
});

describe('the name of a folder', () => {
  it.each([
    ['Des taxis gratuits la nuit', 'taxis-gratuits-nuit'],
    ['L’œuvre « À cœur ouvert »', 'oeuvre-coeur-ouvert'],
    ['À la une', 'a-la-une'],
    ['Prévention 2.0 : 100 % jeunes !', 'prevention-2-0-100-jeunes'],
    ['Un titre qui ne finit pas et que personne ne pourrait retenir en entier', 'titre-qui-ne-finit-pas-que-personne-ne-pourrait'],
  ])('%s → %s', (titre, slug) => expect(slugDe(titre)).toBe(slug));
});
