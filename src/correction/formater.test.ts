import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ecrire, nouveauDossier } from '../../tests/outils/dossier.ts';
import { formater } from './formater.ts';
import { textesChoisis } from './textes.ts';

const a = 'editions/2031/a/x/action.mdx';
const conforme = '---\nformat: court\ntitre: Une œuvre\n---\n\nUn texte.\n';

const monter = async (fichiers: Record<string, string | Uint8Array>) => {
  const racine = await ecrire(await nouveauDossier(), fichiers);
  const lire = (chemin: string) => readFile(join(racine, chemin), 'utf8');
  const choisir = (choix: Parameters<typeof textesChoisis>[1] = {}) => textesChoisis({ racine, prefixe: 'content/' }, choix, racine);
  return { racine, lire, choisir };
};

test('a file is written in its normal form, whatever its bytes, and nothing stays beside it', async () => {
  const { racine, lire, choisir } = await monter({ [a]: `\uFEFF---\ntitre: "Une œuvre"\nformat: court\n---\nUn texte.  `.replaceAll('\n', '\r\n') });
  expect(await formater(choisir(), { ecrire: true })).toEqual([{ file: `content/${a}`, etat: 'change' }]);
  expect(await lire(a)).toBe(conforme);
  expect(await readdir(join(racine, 'editions/2031/a/x'))).toEqual(['action.mdx']);
  expect(await formater(choisir(), { ecrire: true })).toEqual([{ file: `content/${a}`, etat: 'conforme' }]);
});

test('decomposed accents are composed', async () => {
  const { lire, choisir } = await monter({ [a]: '---\nformat: court\ntitre: Prévention\n---\n'.normalize('NFD') });
  await formater(choisir(), { ecrire: true });
  expect(await lire(a)).toBe('---\nformat: court\ntitre: Prévention\n---\n');
});

test('what cannot be read is left alone, and the reason is said', async () => {
  const casses: Record<string, string | Uint8Array> = {
    'editions/2031/edition.mdx': 'Un texte seul.\n',
    'editions/2031/appel.mdx': Buffer.from('---\ntitre: Prévention\n---\n', 'latin1'),
    [a]: '---\nformat: court\nformat: long\n---\n',
    'pages/p.mdx': '---\ntitre: a\n---\n\nUn {mot\n',
  };
  const { choisir, racine } = await monter(casses);
  expect((await formater(choisir(), { ecrire: true })).map(({ etat, raison }) => `${etat} : ${raison ?? ''}`)).toMatchInlineSnapshot(`
    [
      "laisse : l’en-tête ne se lit pas, ou ne peut pas être mis en forme sans changer ce qu’il dit",
      "laisse : le fichier n’est pas en UTF-8",
      "laisse : l’en-tête n’est pas entre deux lignes de trois tirets",
      "laisse : le texte ne se lit pas, ou ne peut pas être mis en forme sans changer ce qu’il dit",
    ]
  `);
  for (const [chemin, octets] of Object.entries(casses)) expect(await readFile(join(racine, chemin))).toEqual(Buffer.from(octets));
});

test('asked only to say, it writes nothing', async () => {
  const { lire, choisir } = await monter({ [a]: '---\nformat:   court\n---\n' });
  expect(await formater(choisir(), { ecrire: false })).toEqual([{ file: `content/${a}`, etat: 'change' }]);
  expect(await lire(a)).toBe('---\nformat:   court\n---\n');
});

test('one file, one edition, all of them; never what is no text', async () => {
  const { choisir, racine } = await monter({
    [a]: conforme,
    'editions/2032/edition.mdx': conforme,
    'pages/p.mdx': conforme,
    'themes.yaml': '[]',
    'editions/2031/a/x/note.mdx': conforme,
  });
  const noms = (choix: Parameters<typeof choisir>[0]) => choisir(choix).map(({ file }) => file);
  expect(noms({})).toEqual([`content/${a}`, 'content/editions/2032/edition.mdx', 'content/pages/p.mdx']);
  expect(noms({ edition: '2032' })).toEqual(['content/editions/2032/edition.mdx']);
  expect(noms({ fichier: 'pages/p.mdx' })).toEqual(['content/pages/p.mdx']);
  expect(noms({ fichier: join(racine, a) })).toEqual([`content/${a}`]);
  expect(noms({ fichier: 'themes.yaml' })).toEqual([]);
});
