/** What nothing leads to any more is taken out: the tops of the trees that were joined, the metadata of each part. */
import { PDFArray, PDFDict, PDFRef, PDFStream, type PDFContext, type PDFObject } from '@cantoo/pdf-lib';

export function nettoyer(context: PDFContext): void {
  const vus = new Set<PDFRef>();
  const attente: (PDFObject | undefined)[] = Object.values(context.trailerInfo);
  while (attente.length > 0) {
    const objet = attente.pop();
    if (objet instanceof PDFRef) {
      if (vus.has(objet)) continue;
      vus.add(objet);
      attente.push(context.lookup(objet));
    } else if (objet instanceof PDFStream) attente.push(objet.dict);
    else if (objet instanceof PDFDict) for (const valeur of objet.values()) attente.push(valeur);
    else if (objet instanceof PDFArray) for (const valeur of objet.asArray()) attente.push(valeur);
  }
  for (const [reference] of context.enumerateIndirectObjects()) if (!vus.has(reference)) context.delete(reference);
  // The writer counts objects by the last of them.
  context.largestObjectNumber = [...vus].reduce((max, { objectNumber }) => Math.max(max, objectNumber), 0);
}
