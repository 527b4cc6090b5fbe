/** Trees of names, each a list of names and of what they name. */
import { PDFArray, PDFDict, PDFHexString, PDFName, PDFString, type PDFObject } from '@cantoo/pdf-lib';

export const texteDe = (nom: PDFObject | undefined): string => (nom instanceof PDFString || nom instanceof PDFHexString ? nom.decodeText() : '');

export function pairesDe(arbre: PDFDict | undefined): [nom: PDFObject, valeur: PDFObject][] {
  const liste = arbre?.lookup(PDFName.of('Names'), PDFArray).asArray() ?? [];
  return liste.flatMap((nom, i) => (i % 2 === 0 ? [[nom, liste[i + 1] ?? nom] as [PDFObject, PDFObject]] : []));
}

/** One tree of several, in the order that readers search it by. Of one name twice, the first counts. */
export function fusionner(arbres: readonly (PDFDict | undefined)[]): PDFDict | undefined {
  const context = arbres.find((arbre) => arbre !== undefined)?.context;
  if (!context) return undefined;
  const noms = PDFArray.withContext(context);
  const paires = arbres.flatMap(pairesDe).map(([nom, valeur]) => ({ nom, valeur, texte: texteDe(nom) }));
  let dernier: string | undefined;
  for (const { nom, valeur, texte } of paires.sort((a, b) => (a.texte < b.texte ? -1 : a.texte > b.texte ? 1 : 0))) {
    if (texte === dernier) continue;
    dernier = texte;
    noms.push(nom);
    noms.push(valeur);
  }
  return PDFDict.fromMapWithContext(new Map([[PDFName.of('Names'), noms]]), context);
}
