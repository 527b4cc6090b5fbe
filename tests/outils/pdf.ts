/** What a reader's software sees of a PDF: its language, its structure, its texts, its links, its bookmarks. */
import { getDocument, VerbosityLevel, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

export interface NoeudPdf {
  role: string;
  alt?: string;
  children: NoeudPdf[];
}

export interface PagePdf {
  texte: string;
  /** The runs of text as they are set: a margin's and a line's are told apart. */
  morceaux: string[];
  /** Where each upright run stands, from the left edge, in millimetres. */
  places: { dit: string; gauche: number; droite: number }[];
  /** Absent on a page that shows nothing but ornaments. */
  arbre: NoeudPdf | undefined;
  /** Addresses, and the pages (from 1) of internal links. */
  liens: (string | number)[];
}

export interface Pdf {
  titre: string;
  auteur: string;
  langue: string;
  motsCles: string;
  balise: boolean;
  xmp: string;
  pages: PagePdf[];
  signets: { titre: string; niveau: number; page: number }[];
  /** All that can be read. The hyphen of a cut word is sometimes left out: its halves are the last and the first of two lines. */
  texte: string;
}

export async function lirePdf(octets: Uint8Array): Promise<Pdf> {
  const task = getDocument({ data: new Uint8Array(octets), verbosity: VerbosityLevel.ERRORS, isEvalSupported: false, useSystemFonts: false });
  const document = await task.promise;
  try {
    const { info, metadata } = await document.getMetadata();
    const said = info as Record<string, string | undefined>;
    const pages = await Promise.all(Array.from({ length: document.numPages }, (_, i) => lirePage(document, i + 1)));
    return {
      titre: said['Title'] ?? '',
      auteur: said['Author'] ?? '',
      langue: said['Language'] ?? '',
      motsCles: said['Keywords'] ?? '',
      balise: ((await document.getMarkInfo()) as { Marked?: boolean } | null)?.Marked === true,
      xmp: (metadata as { getRaw?: () => string } | null)?.getRaw?.() ?? '',
      pages,
      signets: await signetsDe(document),
      texte: pages.map(({ texte }) => texte).join('\n'),
    };
  } finally {
    await task.destroy();
  }
}

const enMillimetres = (points: number) => (points * 25.4) / 72;

async function lirePage(document: PDFDocumentProxy, numero: number): Promise<PagePdf> {
  const page = await document.getPage(numero);
  const [contenu, arbre, annotations] = await Promise.all([page.getTextContent(), page.getStructTree(), page.getAnnotations()]);
  const texte = contenu.items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('');
  return {
    texte,
    morceaux: contenu.items.flatMap((item) => ('str' in item && item.str !== '' ? [item.str] : [])),
    places: contenu.items.flatMap((item) => {
      if (!('str' in item) || item.str.trim() === '') return [];
      const [, incline, , , x] = item.transform as number[];
      return incline === 0 && x !== undefined ? [{ dit: item.str, gauche: enMillimetres(x), droite: enMillimetres(x + item.width) }] : [];
    }),
    arbre: arbre ? noeud(arbre as unknown as Brut) : undefined,
    liens: await Promise.all(
      (annotations as { subtype: string; url?: string; unsafeUrl?: string; dest?: unknown }[])
        .filter(({ subtype }) => subtype === 'Link')
        .map(({ url, unsafeUrl, dest }) => url ?? unsafeUrl ?? pageDe(document, dest)),
    ),
  };
}

interface Brut {
  role?: string;
  alt?: string;
  type?: string;
  children?: Brut[];
}

const noeud = ({ role = '', alt, children = [] }: Brut): NoeudPdf => ({
  role,
  ...(alt === undefined ? {} : { alt }),
  children: children.filter((child) => child.type !== 'content').map(noeud),
});

async function pageDe(document: PDFDocumentProxy, dest: unknown): Promise<number> {
  const vers = typeof dest === 'string' ? await document.getDestination(dest) : (dest as unknown[] | null | undefined);
  const [reference] = vers ?? [];
  return reference === undefined ? 0 : (await document.getPageIndex(reference as Parameters<PDFDocumentProxy['getPageIndex']>[0])) + 1;
}

interface Signet {
  title: string;
  dest: unknown;
  items: Signet[];
}

async function signetsDe(document: PDFDocumentProxy): Promise<Pdf['signets']> {
  const suivre = async (items: readonly Signet[], niveau: number): Promise<Pdf['signets']> =>
    (await Promise.all(items.map(async (item) => [{ titre: item.title, niveau, page: await pageDe(document, item.dest) }, ...(await suivre(item.items, niveau + 1))]))).flat();
  return suivre(((await document.getOutline()) ?? []) as unknown as Signet[], 1);
}

/** Every node, in the order of reading. */
export const noeuds = ({ pages }: Pdf): NoeudPdf[] => pages.flatMap(({ arbre }) => (arbre ? etaler(arbre) : []));
const etaler = (un: NoeudPdf): NoeudPdf[] => [un, ...un.children.flatMap(etaler)];
