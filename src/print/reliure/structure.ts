/** One tree of tags of several: one document, whose content is theirs, and the lists that find a tag. */
import { PDFArray, PDFDict, PDFName, PDFNumber, PDFRef, type PDFObject } from '@cantoo/pdf-lib';
import { fusionner } from './noms.ts';

export const structureDe = (catalogue: PDFDict): PDFDict => catalogue.lookup(PDFName.of('StructTreeRoot'), PDFDict);

/** The one element at the top, « Document », and what it holds. */
export function documentDe(structure: PDFDict): { reference: PDFObject; contenu: PDFArray } {
  const haut = structure.lookup(PDFName.of('K'), PDFArray);
  const document = haut.lookup(0, PDFDict);
  if (haut.size() !== 1 || document.get(PDFName.of('S'))?.toString() !== '/Document') throw new Error('a structure of one Document is awaited');
  return { reference: haut.get(0), contenu: document.lookup(PDFName.of('K'), PDFArray) };
}

export function joindreLaStructure(catalogues: readonly PDFDict[]): void {
  const [premiere, ...autres] = catalogues.map(structureDe);
  if (!premiere) return;
  const { reference, contenu } = documentDe(premiere);
  const nums = numsDe(premiere);
  for (const autre of autres) {
    const { contenu: suite } = documentDe(autre);
    for (const element of suite.asArray()) {
      if (element instanceof PDFRef) autre.context.lookup(element, PDFDict).set(PDFName.of('P'), reference);
      contenu.push(element);
    }
    for (const un of numsDe(autre).asArray()) nums.push(un);
    joindreLesRoles(premiere, autre);
  }
  premiere.set(PDFName.of('ParentTreeNextKey'), PDFNumber.of(nums.lookup(nums.size() - 2, PDFNumber).asNumber() + 1));
  const noms = fusionner(catalogues.map((un) => structureDe(un).lookupMaybe(PDFName.of('IDTree'), PDFDict)));
  if (noms) premiere.set(PDFName.of('IDTree'), noms);
}

const numsDe = (structure: PDFDict) => structure.lookup(PDFName.of('ParentTree'), PDFDict).lookup(PDFName.of('Nums'), PDFArray);

function joindreLesRoles(tout: PDFDict, autre: PDFDict): void {
  for (const table of [PDFName.of('RoleMap'), PDFName.of('ClassMap')]) {
    const ajouts = autre.lookupMaybe(table, PDFDict);
    const connus = tout.lookupMaybe(table, PDFDict);
    if (ajouts && !connus) tout.set(table, ajouts);
    for (const [nom, valeur] of ajouts?.entries() ?? []) if (connus && !connus.has(nom)) connus.set(nom, valeur);
  }
}
