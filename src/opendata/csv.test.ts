/** What is written is what is read back, by a reader that is not ours. */
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { csv, excel, rfc4180 } from './csv.ts';
import type { Colonne } from './tables/types.ts';

const colonne = (nom: string, plus: Partial<Colonne> = {}): Colonne => ({ nom, titre: nom, aide: nom, chemin: nom, type: 'string', ...plus });
const texte = colonne('texte');
const liste = colonne('liste', { forme: 'liste' });
const lignes = (ecrit: string, delimiter = ',') => parse(ecrit, { delimiter, bom: true, record_delimiter: '\r\n', relax_quotes: false }) as unknown as string[][];

/** As the page says it: one apostrophe before what looks like a formula is ours. */
const rendre = (cellule: string) => (/^'+[=+\-@\t\r\n＝＋－＠]/.test(cellule) ? cellule.slice(1) : cellule);
const separer = (cellule: string) => (cellule.match(/(?:\\[\\|]|[^\\|])+/g) ?? []).map((valeur) => valeur.replace(/\\([\\|])/g, '$1'));

it.each([
  ['a comma, quotes, line breaks', 'a, "b"\r\nc\nd', '"a, ""b""\r\nc\nd"'],
  ['a formula', '=HYPERLINK("https://exemple.org")', '"\'=HYPERLINK(""https://exemple.org"")"'],
  ['the others that spreadsheets run', '+33', "'+33"],
  ['', '-5 %', "'-5 %"],
  ['', '@SUM(A1)', "'@SUM(A1)"],
  ['', '\t=1', "'\t=1"],
  ['', '＝1', "'＝1"],
  ['an apostrophe that was there', "'=1", "''=1"],
  ['an apostrophe that guards nothing', "'tit zef", "'tit zef"],
  ['a dash in a text', 'aller-retour', 'aller-retour'],
])('writes %s %j', (_quoi, ecrit, attendu) => {
  expect(csv([texte], [[ecrit]], rfc4180)).toBe(`texte\r\n${attendu}\r\n`);
});

it('keeps numbers, booleans, absences and nothing apart, a negative number too', () => {
  const colonnes = [colonne('n', { type: 'number' }), colonne('b', { type: 'boolean' }), texte];
  const rangees = [
    [-1.5, true, undefined],
    [{ absence: 'inconnu' as const }, false, { absence: 'sans-objet' as const }],
  ];
  expect(csv(colonnes, rangees, rfc4180)).toBe('n,b,texte\r\n-1.5,true,\r\ninconnu,false,sans-objet\r\n');
  expect(csv(colonnes, rangees, excel)).toBe('\ufeffn;b;texte\r\n-1,5;VRAI;\r\ninconnu;FAUX;sans-objet\r\n');
});

/** No text of the data is empty. */
const dit = fc.string({ unit: fc.constantFrom(...'=+-@\t\r\n\'"|\\,; aé＝'), minLength: 1 });

it('gives every text back', () => {
  fc.assert(
    fc.property(fc.constantFrom(rfc4180, excel), fc.array(fc.tuple(dit, fc.array(dit, { minLength: 1 })), { minLength: 1 }), (dialecte, rangees) => {
      const [, ...lues] = lignes(csv([texte, liste], rangees, dialecte), dialecte.separateur);
      expect(lues.map(([un = '', plusieurs = '']) => [rendre(un), separer(rendre(plusieurs))])).toEqual(rangees);
    }),
  );
});

it('never lets a text begin as a formula does', () => {
  fc.assert(
    fc.property(dit, (t) => {
      const [, [cellule = ''] = []] = lignes(csv([texte], [[t]], rfc4180));
      expect(cellule).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/);
    }),
  );
});
