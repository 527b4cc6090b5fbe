/** The printer's copy, read from its bytes: boxes, colours, pages, cover. */
import { imprimer, livre, planche, tireAPart } from '#print';
import { publish, type PublishedRecueil } from '#recueil';
import { atelier } from '#vues';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { encrageDePresse } from '../../src/print/couleurs.ts';
import { atelierDe, editionDe, FICTIF, instant, nommees, REEL, type Nommee } from '../outils/imprimes.ts';
import { encresDesTextes, lireBrut, ordres, type PdfBrut } from '../outils/pdf-brut.ts';
import { lirePdf } from '../outils/pdf.ts';
import { action, base, edition, recueilDe } from '../outils/petit-recueil.ts';

const points = (mm: number) => (mm / 25.4) * 72;
/** Millimetres of a box, to a hundredth. */
const taille = ([x0 = 0, y0 = 0, x1 = 0, y1 = 0]: number[]) => [x1 - x0, y1 - y0].map((cote) => Math.round((cote / 72) * 2540) / 100);
const qpdf = spawnSync('qpdf', ['--version']).status === 0;

interface Copie {
  interieur: Uint8Array;
  couverture: Uint8Array;
  pages: number;
  blanches: number;
}

async function copie(racine: string, id: string, variante: 'imprimeur' | 'imprimeur-traits', impression: Partial<PublishedRecueil['config']['impression']> = {}): Promise<Copie> {
  const lu = atelierDe(racine);
  const a = atelier({ ...lu.recueil, config: { ...lu.recueil.config, impression: { ...lu.recueil.config.impression, ...impression } } }, '/');
  const { octets, pages, blanches } = await imprimer(livre(editionDe(a, id), a, { variante }), variante);
  return { interieur: octets, couverture: (await imprimer(planche(editionDe(a, id), a, { variante, pages }), variante)).octets, pages, blanches };
}

describe.each([
  { nom: 'a real edition, with marks', racine: REEL, id: '2022', variante: 'imprimeur-traits' as const, fondPerdu: 3, place: 7, feuillet: 0.168 },
  { nom: 'the fictional award, without', racine: FICTIF, id: '2022', variante: 'imprimeur' as const, fondPerdu: 5, place: 0, feuillet: 0.125 },
])('$nom', ({ racine, id, variante, fondPerdu, place, feuillet }) => {
  let faite: Copie;
  let dedans: PdfBrut;
  let dehors: PdfBrut;
  const dossier = mkdtempSync(join(tmpdir(), 'imprimeur-'));
  beforeAll(async () => {
    faite = await copie(racine, id, variante);
    [dedans, dehors] = [lireBrut(faite.interieur), lireBrut(faite.couverture)];
  });
  afterAll(() => {
    rmSync(dossier, { recursive: true, force: true });
  });

  it('has its boxes on every page: what is cut, what runs over, what marks take', () => {
    for (const { boites, pages, largeur } of [
      { ...dedans, pages: faite.pages, largeur: 170 },
      { ...dehors, pages: 1, largeur: Math.round((340 + (faite.pages / 2) * feuillet) * 10) / 10 },
    ]) {
      for (const nom of ['MediaBox', 'TrimBox', 'BleedBox'] as const) expect(boites[nom].length, nom).toBe(pages);
      for (const boite of boites.TrimBox) expect(taille(boite)).toEqual([largeur, 240]);
      for (const boite of boites.BleedBox) expect(taille(boite)).toEqual([Math.round((largeur + 2 * fondPerdu) * 10) / 10, 240 + 2 * fondPerdu]);
      for (const boite of boites.MediaBox) expect(taille(boite)).toEqual([Math.round((largeur + 2 * (fondPerdu + place)) * 10) / 10, 240 + 2 * (fondPerdu + place)]);
      expect(boites.TrimBox[0]?.slice(0, 2).map((n) => Math.round(n * 100))).toEqual([1, 1].map(() => Math.round(points(fondPerdu + place) * 100)));
    }
  });

  it('draws nothing in RGB, nor in a space with a profile: pictures alone are', () => {
    for (const { dessins, objets } of [dedans, dehors]) {
      expect(dessins.length).toBeGreaterThan(0);
      const employes = new Set(dessins.flatMap(ordres));
      expect(employes).toContain('k');
      for (const rvb of ['rg', 'RG', 'cs', 'CS', 'sc', 'SC', 'scn', 'SCN', 'sh']) expect(employes, rvb).not.toContain(rvb);
      expect(objets).not.toContain('/Shading');
    }
  });

  it('writes its texts in black alone, in white or in an ink of the palette', () => {
    const { encres } = encrageDePresse(atelierDe(racine).recueil.config);
    const admises = new Set(Object.values(encres).map((quatre) => quatre.join(' ')));
    const employees = dedans.dessins.flatMap(encresDesTextes);
    expect([...new Set(employees)].filter((encre) => !admises.has(encre))).toEqual([]);
    // What is long to read is in one ink.
    expect(employees.filter((encre) => encre.startsWith('0 0 0 ')).length / employees.length).toBeGreaterThan(0.8);
  });

  it('is made of whole sheets, and its last pages alone are blank', async () => {
    expect(faite.pages % 4).toBe(0);
    const { pages } = await lirePdf(faite.interieur);
    expect(pages.map(({ texte }, i) => (texte.trim() === '' ? i + 1 : 0)).filter(Boolean)).toEqual(
      Array.from({ length: faite.blanches }, (_, i) => faite.pages - faite.blanches + i + 1),
    );
  });

  it('keeps what Typst wrote: title, language, tags, metadata', async () => {
    const { titre, langue, balise, xmp, signets } = await lirePdf(faite.interieur);
    expect({ titre, langue, balise, ua: /pdfuaid:part[>="]+1/.test(xmp) }).toEqual({ titre: expect.stringContaining(id) as unknown, langue: 'fr-FR', balise: true, ua: true });
    expect(signets.length).toBeGreaterThan(2);
  });

  it('has the pages of the copy to read, but its cover', async () => {
    const a = atelierDe(racine);
    const lue = await lirePdf((await imprimer(livre(editionDe(a, id), a), 'ua-1')).octets);
    const tiree = await lirePdf(faite.interieur);
    expect(tiree.pages.length - faite.blanches).toBe(lue.pages.length);
    // In its place, a title: not the year stacked over a field.
    expect(tiree.pages[0]?.morceaux).toContain(id);
    expect(lue.pages[0]?.morceaux).not.toContain(id);
    expect(tiree.pages.slice(1, lue.pages.length).map(({ texte }) => texte)).toEqual(lue.pages.slice(1).map(({ texte }) => texte));
  });

  it.runIf(qpdf)('is clean for qpdf, without a warning', () => {
    for (const [nom, octets] of Object.entries({ interieur: faite.interieur, couverture: faite.couverture })) {
      const fichier = join(dossier, `${nom}.pdf`);
      writeFileSync(fichier, octets);
      // 2 is for errors, 3 for warnings: both make it throw, and say what they are.
      expect(execFileSync('qpdf', ['--check', fichier], { encoding: 'utf8' })).toContain('No syntax or stream encoding errors');
    }
  });
  if (!qpdf) it.skip('QPDF IS NOT INSTALLED: the structure of the printer’s files was not checked here');
});

describe('a cover', () => {
  const a = atelierDe(REEL);
  const couvrir = async (pages: number, reliure?: 'agrafes') => {
    const lu = reliure ? atelier({ ...a.recueil, config: { ...a.recueil.config, impression: { ...a.recueil.config.impression, reliure } } }, '/') : a;
    const { octets } = await imprimer(planche(editionDe(lu, '2022'), lu, { variante: 'imprimeur', pages }), 'imprimeur');
    return { boite: taille(lireBrut(octets).boites.TrimBox[0] ?? []), ...(await lirePdf(octets)) };
  };
  const combien = (texte: string, mot: string) => texte.split(mot).length - 1;

  it('has a spine as thick as its pages, and a title on it from 5 mm on', async () => {
    const [mince, epaisse] = [await couvrir(56), await couvrir(60)];
    expect([mince.boite[0], epaisse.boite[0]]).toEqual([344.7, 345]);
    expect(combien(epaisse.texte, 'Le recueil') - combien(mince.texte, 'Le recueil')).toBe(1);
  });
  it('is as large as the pages of its book, A4 too', async () => {
    const { interieur, couverture, pages } = await copie(REEL, '2019', 'imprimeur', { format: 'A4', fondPerdu: 4 });
    const [dedans, dehors] = [lireBrut(interieur).boites, lireBrut(couverture).boites];
    expect([dedans.TrimBox[0], dedans.BleedBox[0]].map((boite) => taille(boite ?? []))).toEqual([
      [210, 297],
      [218, 305],
    ]);
    expect(taille(dehors.TrimBox[0] ?? [])).toEqual([Math.round((420 + (pages / 2) * 0.168) * 10) / 10, 297]);
  });
  it('has none with staples', async () => expect((await couvrir(60, 'agrafes')).boite).toEqual([340, 240]));
  it('tells the series, and what was looked for in vain', async () => {
    const { texte } = await couvrir(20);
    for (const { id } of a.editions) expect(texte).toContain(id);
    expect(texte).toContain('aucun lauréat retrouvé');
  });
});

describe('an offprint for a press', () => {
  it('draws its code in black ink, and is not completed: it is no book', async () => {
    const recueil = await recueilDe({
      'recueil.yaml': (base['recueil.yaml'] ?? '').replace('urlPublique: inconnu', 'urlPublique: https://exemple.fr/'),
      'editions/2013/edition.mdx': edition('publication: 2020-01-01T09:00\n'),
      'editions/2013/a/une-action/action.mdx': action('une'),
    });
    const a = atelier(publish(recueil, instant), '/');
    const { octets, pages } = await imprimer(tireAPart(nommees(a)[0] as Nommee, a, 'imprimeur'), 'imprimeur');
    const { dessins, objets } = lireBrut(octets);
    expect(pages).toBe(1);
    expect(dessins.flatMap(ordres)).not.toContain('rg');
    expect(dessins.flatMap(ordres)).not.toContain('cs');
    expect(objets).not.toContain('/Subtype /Image');
    // Its squares: some two hundred runs of dark modules.
    expect(dessins.flatMap(ordres).filter((ordre) => ordre === 'h' || ordre === 're').length).toBeGreaterThan(200);
  });
});
