/**
 * Where a printed sheet is cut, and how far its flats run over: Typst 0.14 writes neither (typst/typst#3131).
 * What it wrote is kept: pages, tags, metadata, dates, identifiers.
 */
import type { Format } from './format.ts';

const points = (millimetres: number) => (millimetres / 25.4) * 72;

export async function poserLesBoites(octets: Uint8Array, { fondPerdu, 'marge-de-coupe': marge }: Format): Promise<Uint8Array> {
  const { PDFDocument } = await import('@cantoo/pdf-lib');
  const document = await PDFDocument.load(octets, { updateMetadata: false });
  for (const page of document.getPages()) {
    const { width, height } = page.getSize();
    const dans = (retrait: number) => [retrait, retrait, width - 2 * retrait, height - 2 * retrait] as const;
    page.setTrimBox(...dans(points(marge)));
    page.setBleedBox(...dans(points(marge - fondPerdu)));
  }
  return await document.save({ useObjectStreams: false, addDefaultPage: false, updateFieldAppearances: false });
}
