import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, expect, test } from 'vitest';
import { matiere } from '../../../tests/outils/matiere.ts';
import { questionsDe } from '../questions.ts';
import { repere } from '../reperes.ts';
import { ecrireDossier } from './index.ts';

const m = matiere();
let octets: Uint8Array = new Uint8Array();
let xml = '';
let lire = (_: string) => '';

beforeAll(async () => {
  octets = await ecrireDossier('2026', m);
  const parties = unzipSync(octets);
  lire = (partie) => strFromU8(parties[partie] ?? new Uint8Array());
  xml = lire('word/document.xml');
});

test('two forms of one edition are the same bytes, whatever the hour and what was made before', async () => {
  await ecrireDossier('2021', m);
  expect(Buffer.from(await ecrireDossier('2026', m)).equals(octets)).toBe(true);
  expect(lire('docProps/core.xml')).toContain('>1980-01-01T00:00:00Z</dcterms:created>');
});

test('each question is named beside its answer', () => {
  const cles = questionsDe('2026', m).flatMap(({ questions }) =>
    questions.flatMap(({ cle, genre, colonnes = [] }) => (genre === 'table' ? colonnes.map((colonne) => `${cle}.${colonne.cle}`) : [cle])),
  );
  expect([...xml.matchAll(/w:bookmarkStart w:name="([^"]+)"|w:bookmarkStart [^>]*w:name="([^"]+)"/g)].map(([, a, b]) => a ?? b)).toEqual(cles.map(repere));
});

test('a screen reader finds a title, headings, header rows, the language', () => {
  expect(lire('docProps/core.xml')).toContain(`<dc:title>Dossier de candidature, ${m.config.prix}, édition 2026</dc:title>`);
  expect(lire('word/styles.xml')).toContain('w:lang w:val="fr-FR"');
  const titres = [...xml.matchAll(/<w:pStyle w:val="(Title|Heading\d)"\/>/g)].map(([, style]) => style);
  expect(titres[0]).toBe('Title');
  expect(titres).toContain('Heading1');
  expect(xml.match(/<w:tbl>/g)?.length).toBe(xml.match(/<w:tblHeader\/>/g)?.length);
});

test('boxes are letters, not symbols of a font', () => {
  expect(xml).not.toContain('<w:sym');
  expect(xml).toContain('☐');
});
