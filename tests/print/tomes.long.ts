/** A volume set in parts and joined is the volume set whole: same pages, texts, tags, links and bookmarks, in one file that holds together. */
import { PDFArray, PDFDict, PDFDocument, PDFName, PDFNumber, PDFRef, PDFStream, type PDFObject } from '@cantoo/pdf-lib';
import { imprimer, livre, type Variante } from '#print';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { joindre } from '../../src/print/reliure/joindre.ts';
import { atelierDe, editionDe, FICTIF, REEL } from '../outils/imprimes.ts';
import { lireBrut } from '../outils/pdf-brut.ts';
import { lirePdf, type Pdf } from '../outils/pdf.ts';

const qpdf = spawnSync('qpdf', ['--version']).status === 0;
const poppler = spawnSync('pdftoppm', ['-v']).status === 0;
const dans = (travail: (dossier: string) => void) => {
  const dossier = mkdtempSync(join(tmpdir(), 'tomes-'));
  try {
    travail(dossier);
  } finally {
    rmSync(dossier, { recursive: true });
  }
};
const document = (racine: string, id: string, variante: Variante = 'ua-1') => livre(editionDe(atelierDe(racine), id), atelierDe(racine), { variante });
/** Two fiches at once: openers stand alone, fiches below them. As many as a theme has: its opener stands with them. */
const enParties = (racine: string, id: string, taille: number, variante: Variante = 'ua-1') =>
  imprimer(document(racine, id, variante), variante, { decoupe: { seuil: 0, taille } });

/** That reader takes a sign for nothing where a font of fewer letters draws it by another number; `pdftotext` reads both alike. */
const lettres = (texte: string) => texte.replace(/[^\p{L}\d]/gu, '');

describe.each([
  { nom: 'the fictional award, two fiches at once', racine: FICTIF, id: '2022', taille: 2 },
  { nom: 'a real edition, each theme at once', racine: REEL, id: '2022', taille: 9 },
])('$nom', ({ racine, id, taille }) => {
  let octets: Uint8Array;
  let octetsEntiers: Uint8Array;
  let entier: Pdf;
  let joint: Pdf;
  beforeAll(async () => {
    octets = (await enParties(racine, id, taille)).octets;
    octetsEntiers = (await imprimer(document(racine, id), 'ua-1')).octets;
    [entier, joint] = [await lirePdf(octetsEntiers), await lirePdf(octets)];
  });
  const pages = <T>(lire: (page: Pdf['pages'][number]) => T) => [joint.pages.map(lire), entier.pages.map(lire)] as const;

  it('has the same texts on each page', () => {
    const [textes, voulus] = pages(({ texte }) => lettres(texte));
    expect(textes).toEqual(voulus);
  });
  it('has the same tags on each page', () => {
    const [arbres, voulus] = pages(({ arbre }) => arbre);
    expect(arbres).toEqual(voulus);
  });
  it('leads to the same pages: contents, openers, palmarès, index, one fiche from another, bookmarks', () => {
    const [liens, voulus] = pages(({ liens: tous }) => tous);
    expect(liens).toEqual(voulus);
    expect(liens.flat().filter((lien) => typeof lien === 'number').length).toBeGreaterThan(10);
    expect(joint.signets).toEqual(entier.signets);
  });
  it('says the page of each fiche: its folio, and a number in the contents and the index', () => {
    const numeros = (page: Pdf['pages'][number]) => page.morceaux.join(' ').match(/\d+/g) ?? [];
    for (const { page } of joint.signets.filter(({ niveau }) => niveau === 2)) expect(numeros(joint.pages[page - 1] ?? joint.pages[0]!), `page ${page}`).toContain(String(page));
    for (const { liens, ...page } of joint.pages.slice(0, 4).map((une) => ({ ...une }))) {
      for (const lien of liens) if (typeof lien === 'number') expect(numeros({ ...page, liens }), 'contents').toContain(String(lien));
    }
  });
  it('says the same of itself: language, title, author, standard, number of pages', () => {
    const dit = ({ pages: toutes, signets: _signets, texte: _texte, xmp, ...reste }: Pdf) => ({
      ...reste,
      xmp: xmp.replace(/<xmpMM:(InstanceID|DocumentID)>[^<]*/g, ''),
      pages: toutes.length,
    });
    expect(dit(joint)).toEqual(dit(entier));
    expect(joint.xmp).toContain(`<xmpTPg:NPages>${joint.pages.length}<`);
    expect(joint.xmp).toMatch(/pdfuaid:part[>="]+1/);
  });
  it('holds together: nothing leads to an object that is not there, every tag is found', async () => {
    const { manquants, cles, dans, noms, cellules } = await charpente(octets);
    expect(manquants).toEqual([]);
    expect(new Set(cles).size).toBe(cles.length);
    expect(cles.filter((cle) => !dans.includes(cle))).toEqual([]);
    expect(noms).toEqual(cellules);
  });
  it('is the same at each printing', async () => {
    expect(Buffer.compare((await enParties(racine, id, taille)).octets, octets)).toBe(0);
  });
  it.skipIf(!qpdf)('is sound', () => {
    dans((dossier) => {
      writeFileSync(join(dossier, 'joint.pdf'), octets);
      const { status, stderr } = spawnSync('qpdf', ['--check', join(dossier, 'joint.pdf')], { encoding: 'utf8' });
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    });
  });
  it.skipIf(!poppler)('looks the same', () => {
    dans((dossier) => {
      const images = [octets, octetsEntiers].map((lus, i) => {
        writeFileSync(join(dossier, `${i}.pdf`), lus);
        spawnSync('pdftoppm', ['-r', '30', '-gray', join(dossier, `${i}.pdf`), join(dossier, `${i}`)]);
        return readdirSync(dossier).filter((nom) => nom.startsWith(`${i}-`));
      });
      expect(images[0]?.length).toBe(entier.pages.length);
      const autres = (images[0] ?? []).filter((nom, page) => !readFileSync(join(dossier, nom)).equals(readFileSync(join(dossier, images[1]?.[page] ?? ''))));
      expect(autres).toEqual([]);
    });
  });
});

/** References without an object; keys of structure of pages and links, and those that the tags know; names of cells. */
async function charpente(octets: Uint8Array) {
  const { context, catalog } = await PDFDocument.load(octets, { updateMetadata: false });
  const objets = context.enumerateIndirectObjects();
  const dedans = (objet: PDFObject): PDFObject[] => {
    const suite = objet instanceof PDFDict ? objet.values() : objet instanceof PDFStream ? objet.dict.values() : objet instanceof PDFArray ? objet.asArray() : [];
    return [objet, ...suite.flatMap(dedans)];
  };
  const tous = objets.flatMap(([, objet]) => dedans(objet));
  const dicts = tous.filter((objet) => objet instanceof PDFDict);
  const cles = dicts.flatMap((dict) => ['StructParent', 'StructParents'].flatMap((cle) => dict.lookupMaybe(PDFName.of(cle), PDFNumber)?.asNumber() ?? []));
  const structure = catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict);
  const nums = structure.lookup(PDFName.of('ParentTree'), PDFDict).lookup(PDFName.of('Nums'), PDFArray).asArray();
  const tables = structure.lookupMaybe(PDFName.of('IDTree'), PDFDict)?.lookup(PDFName.of('Names'), PDFArray).asArray() ?? [];
  return {
    manquants: tous.filter((objet) => objet instanceof PDFRef && context.lookup(objet) === undefined).map(String),
    cles,
    dans: nums.flatMap((num) => (num instanceof PDFNumber ? [num.asNumber()] : [])),
    noms: tables
      .filter((nom) => !(nom instanceof PDFRef))
      .map(String)
      .sort(),
    cellules: dicts.flatMap((dict) => (dict.get(PDFName.of('S')) ? (dict.get(PDFName.of('ID'))?.toString() ?? []) : [])).sort(),
  };
}

describe('tables of two parts', () => {
  it('have cells of different names, by which their headers are found', async () => {
    const { octets } = await imprimer(document(FICTIF, '2022'), 'ua-1');
    const { noms, cellules } = await charpente(
      await joindre(
        [1, 2].map(() => ({ octets, garde: false })),
        [],
      ),
    );
    expect(new Set(cellules).size).toBe(2 * (await charpente(octets)).cellules.length);
    expect(noms).toEqual(cellules);
  });
});

describe('other copies in parts', () => {
  it('one to keep says PDF/A-2a, with one output intent', async () => {
    const { octets } = await enParties(FICTIF, '2022', 2, 'a-2a');
    const { xmp } = await lirePdf(octets);
    expect(xmp).toMatch(/pdfaid:part[>="]+2/);
    expect(lireBrut(octets).objets.match(/\/GTS_PDFA1/g)?.length).toBe(1);
  });
  it('one for a press is completed to whole sheets, with its boxes', async () => {
    const [entier, joint] = [await imprimer(document(FICTIF, '2022', 'imprimeur'), 'imprimeur'), await enParties(FICTIF, '2022', 2, 'imprimeur')];
    expect({ pages: joint.pages, blanches: joint.blanches }).toEqual({ pages: entier.pages, blanches: entier.blanches });
    expect(joint.pages % 4).toBe(0);
    expect(lireBrut(joint.octets).boites.TrimBox.length).toBe(joint.pages);
    expect(joint.reprises).toEqual(entier.reprises);
  });
});
