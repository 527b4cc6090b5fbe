/** A printer's file as it was written: boxes, fonts, colours. The technical sheet says what is read here, not what was meant. */
import type * as PdfLib from '@cantoo/pdf-lib';
import type { PDFArray, PDFDict, PDFDocument, PDFObject, PDFPage } from '@cantoo/pdf-lib';
import { traces, type Teinte, type Trace } from './operateurs.ts';

export interface Releve {
  pages: number;
  /** Millimetres, of every page: sheets of two sizes are a defect. */
  fini: { largeur: number; hauteur: number }[];
  fondPerdu: number;
  /** Room around the bleed for the marks; 0 without marks. */
  placeDesTraits: number;
  polices: { nom: string; incorporee: boolean }[];
  /** How many texts, flats and lines are drawn in what. */
  textes: Record<'noirPur' | 'blanc' | 'encres' | 'rvb', number>;
  dessinsRvb: number;
  /** The heaviest flat, in percent of the four inks. */
  encrageMax: number;
  images: number;
}

/** Loaded only when a printer's file is read. */
type Lib = typeof PdfLib;

const millimetres = (points: number) => Math.round((points / 72) * 25.4 * 10) / 10;

export async function relire(octets: Uint8Array): Promise<Releve> {
  const lib = await import('@cantoo/pdf-lib');
  const document = await lib.PDFDocument.load(octets, { updateMetadata: false });
  const pages = document.getPages();
  const tous = pages.flatMap((page) => tracesDe(page, lib));
  const [premiere] = pages;
  if (!premiere) throw new Error('a PDF without pages');
  const [media, fond, fini] = [premiere.getMediaBox(), premiere.getBleedBox(), premiere.getTrimBox()];
  const tailles = new Map(pages.map((page) => page.getTrimBox()).map(({ width, height }) => [`${width}×${height}`, { largeur: millimetres(width), hauteur: millimetres(height) }]));
  return {
    pages: pages.length,
    fini: [...tailles.values()],
    fondPerdu: millimetres(fini.x - fond.x),
    placeDesTraits: millimetres(fond.x - media.x),
    ...objets(document, lib),
    textes: compter(tous),
    dessinsRvb: tous.filter(({ quoi, teinte }) => quoi !== 'texte' && !estEncree(teinte)).length,
    encrageMax: tous.reduce((max, { quoi, teinte }) => (quoi !== 'trait' && teinte.genre === 'encres' ? Math.max(max, total(teinte.encres)) : max), 0),
  };
}

const estEncree = ({ genre }: Teinte) => genre === 'encres';
const total = (encres: readonly number[]) => encres.reduce((somme, part) => somme + part, 0);

function compter(tous: readonly Trace[]): Releve['textes'] {
  const textes = { noirPur: 0, blanc: 0, encres: 0, rvb: 0 };
  for (const { quoi, teinte } of tous) {
    if (quoi !== 'texte') continue;
    if (teinte.genre !== 'encres') textes.rvb++;
    else if (total(teinte.encres) === 0) textes.blanc++;
    else if (total(teinte.encres.slice(0, 3)) === 0) textes.noirPur++;
    else textes.encres++;
  }
  return textes;
}

function tracesDe(page: PDFPage, lib: Lib): Trace[] {
  const { node, doc } = page;
  const ressources = node.Resources();
  const espaces = espacesDe(ressources, doc, lib);
  const contenus = [node.Contents()].flatMap((contenu) => (contenu instanceof lib.PDFArray ? contenu.asArray().map((un) => doc.context.lookup(un)) : [contenu]));
  return [...traces([...contenus, ...formesDe(ressources, doc, lib)].map((contenu) => texteDe(contenu, lib)).join('\n'), espaces)];
}

const texteDe = (contenu: PDFObject | undefined, lib: Lib) => (contenu instanceof lib.PDFRawStream ? Buffer.from(lib.decodePDFRawStream(contenu).decode()).toString('latin1') : '');

/** Drawings kept apart from the page that shows them: SVG, transparent groups. */
function formesDe(ressources: PDFDict | undefined, { context }: PDFDocument, lib: Lib): PDFObject[] {
  const objets = ressources?.lookupMaybe(lib.PDFName.of('XObject'), lib.PDFDict);
  return (objets?.values() ?? []).flatMap((reference) => {
    const objet = context.lookup(reference);
    return objet instanceof lib.PDFRawStream && objet.dict.lookup(lib.PDFName.of('Subtype'))?.toString() === '/Form' ? [objet] : [];
  });
}

function espacesDe(ressources: PDFDict | undefined, { context }: PDFDocument, lib: Lib) {
  const nommes = ressources?.lookupMaybe(lib.PDFName.of('ColorSpace'), lib.PDFDict);
  return new Map((nommes?.entries() ?? []).map(([nom, reference]) => [nom.toString().slice(1), genreDEspace(context.lookup(reference), lib)] as const));
}

/** A colour space by its number of channels. */
function genreDEspace(espace: PDFObject | undefined, lib: Lib): 'rvb' | 'gris' | 'encres' {
  const profil = espace instanceof lib.PDFArray ? (espace as PDFArray).lookup(1) : undefined;
  const canaux = profil instanceof lib.PDFRawStream ? profil.dict.lookup(lib.PDFName.of('N'))?.toString() : undefined;
  return canaux === '1' ? 'gris' : canaux === '4' ? 'encres' : 'rvb';
}

function objets(document: PDFDocument, lib: Lib): Pick<Releve, 'polices' | 'images'> {
  const polices = new Map<string, boolean>();
  let images = 0;
  for (const [, objet] of document.context.enumerateIndirectObjects()) {
    const dict = objet instanceof lib.PDFDict ? objet : objet instanceof lib.PDFRawStream ? objet.dict : undefined;
    const cle = (nom: string) => dict?.get(lib.PDFName.of(nom));
    if (cle('Type')?.toString() === '/FontDescriptor')
      polices.set((cle('FontName')?.toString() ?? '').replace(/^\/(?:[A-Z]{6}\+)?/, ''), Boolean(cle('FontFile2') ?? cle('FontFile3') ?? cle('FontFile')));
    if (cle('Subtype')?.toString() === '/Image') images++;
  }
  return { polices: [...polices].sort(([a], [b]) => (a < b ? -1 : 1)).map(([nom, incorporee]) => ({ nom, incorporee })), images };
}
