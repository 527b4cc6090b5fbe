/** What is not imported, and what a person reads then. */
import { strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { matiere } from '../../../tests/outils/matiere.ts';
import { modifierXml } from '../../../tests/outils/remplir-dossier.ts';
import { documentOrdinaire } from '../../../tests/outils/word.ts';
import { ecrireDossier } from '../dossier/index.ts';
import { DocumentRefuse, lireCandidatures } from './index.ts';

const m = matiere();
const dire = async (nom: string, octets: Uint8Array): Promise<string> => {
  try {
    await lireCandidatures({ nom, octets, edition: '2026', matiere: m });
  } catch (error) {
    if (error instanceof DocumentRefuse) return error.message;
    throw error;
  }
  return 'importé';
};
const texte = (contenu: string) => new TextEncoder().encode(contenu);
const ole = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
const zip = zipSync({ 'photo.txt': strToU8('x') });

test('other formats are refused in one sentence that says what to do', async () => {
  const fichiers: [string, Uint8Array][] = [
    ['dossier.odt', zip],
    ['dossier.doc', ole],
    ['dossier.docx', ole],
    ['dossier.rtf', texte('{\\rtf1 }')],
    ['dossier.pdf', texte('%PDF-1.7')],
    ['dossier.docx', texte('%PDF-1.7')],
    ['photo.HEIC', texte('\0\0\0\x18ftypheic')],
    ['dossier.pages', zip],
    ['dossiers.zip', zip],
    ['tableau.xlsx', zip],
    ['tableau.xls', ole],
    ['tableau.ods', zip],
    ['macros.docm', zip],
    ['photo.jpg', new Uint8Array([0xff, 0xd8, 0xff])],
    ['vide.docx', new Uint8Array()],
    ['dossier.docx', texte('bonjour')],
    ['tableau.csv', zip],
    ['dossier', texte('bonjour')],
    ['~$dossier.docx', texte('FFSU')],
    ['notes.md', texte('# bonjour')],
  ];
  const dites = [];
  for (const [nom, octets] of fichiers) dites.push(await dire(nom, octets));
  expect(dites.join('\n')).toMatchSnapshot();
  for (const dite of dites) expect(dite).toMatch(/^« .* » .*[^.]\.$/s);
});

/** A part whose declared size is a lie of the zip's directory. */
const mentir = (octets: Uint8Array, declaree: number): Uint8Array => {
  const vue = new DataView(octets.buffer, octets.byteOffset, octets.byteLength);
  for (let i = 0; i < octets.length - 30; i++) {
    if (vue.getUint32(i, true) === 0x02014b50) vue.setUint32(i + 24, declaree, true);
    if (vue.getUint32(i, true) === 0x04034b50) vue.setUint32(i + 22, declaree, true);
  }
  return octets;
};

test('a document that was made to harm is refused before it is unpacked', async () => {
  const bon = await ecrireDossier('2026', m);
  const parties = unzipSync(bon);
  const refaire = (plus: Record<string, Uint8Array>) => zipSync({ ...parties, ...plus }, { level: 0 });
  const sans = Object.fromEntries(Object.entries(parties).filter(([nom]) => nom !== 'word/document.xml'));
  const cas: Record<string, Uint8Array> = {
    truncated: bon.subarray(0, bon.length >> 1),
    'without text': zipSync(sans),
    'an odt in disguise': zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.text'), 'content.xml': strToU8('<x/>') }),
    'a bomb of XML': refaire({ 'word/document.xml': new Uint8Array(21_000_000) }),
    'a bomb of pictures': mentir(refaire({ 'word/media/a.png': new Uint8Array(9) }), 18_000_000),
    'thousands of parts': refaire(Object.fromEntries(Array.from({ length: 2100 }, (_, i) => [`word/media/${i}`, new Uint8Array(1)]))),
    entities: modifierXml(bon, (xml) => xml.replace('?>', '?><!DOCTYPE x [<!ENTITY a "b"><!ENTITY c SYSTEM "file:///etc/passwd">]>')),
    'broken XML': modifierXml(bon, (xml) => xml.slice(0, xml.length >> 1)),
  };
  const dites: Record<string, string> = {};
  for (const [nom, octets] of Object.entries(cas)) dites[nom] = await dire('dossier.docx', octets);
  expect(dites).toMatchSnapshot();
  const petite = performance.now();
  expect(await dire('dossier.docx', mentir(refaire({ 'word/document.xml': new Uint8Array(9_000_000).fill(32) }), 1000))).not.toBe('importé');
  expect(performance.now() - petite).toBeLessThan(5000);
});

test('a name inside the document never leads out of the draft', async () => {
  const octets = await documentOrdinaire(new Uint8Array([0x89, 0x50, 0x4e, 0x47]));
  const parties = Object.fromEntries(Object.entries(unzipSync(octets)).map(([nom, contenu]) => [nom.startsWith('word/media/') ? '../../x.jpg' : nom, contenu]));
  const [brouillon] = await lireCandidatures({ nom: 'a.docx', octets: zipSync(parties), edition: '2026', matiere: m }).catch(() => []);
  for (const { nom } of brouillon?.images ?? []) expect(nom).toMatch(/^image-\d+\.(jpg|png|webp)$/);
});
