/** The words of a PDF's pages: they are glyph numbers in its bytes, which only a reader of PDF turns back into letters. */
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';

export async function textesDuPdf(octets: Uint8Array): Promise<string> {
  const tache = getDocument({ data: new Uint8Array(octets), verbosity: VerbosityLevel.ERRORS, isEvalSupported: false, useSystemFonts: false });
  const document = await tache.promise;
  try {
    const pages: string[] = [];
    for (let i = 1; i <= document.numPages; i++) {
      const { items } = await (await document.getPage(i)).getTextContent();
      pages.push(items.map((un) => ('str' in un ? `${un.str}${un.hasEOL ? '\n' : ''}` : '')).join(''));
    }
    return pages.join('\n');
  } finally {
    await tache.destroy();
  }
}
