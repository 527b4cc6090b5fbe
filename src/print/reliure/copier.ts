/** A whole PDF, copied among others: its trees that go by key or by name follow what they name. */
import { PDFArray, PDFDict, PDFDocument, PDFName, PDFNumber, PDFRef, type PDFContext, type PDFObject } from '@cantoo/pdf-lib';
import { copieur, type Copieur, type Decalage } from './copieur.ts';

export interface Exemplaire {
  catalogue: PDFDict;
  pages: PDFRef[];
  /** What the end of the file says of it. */
  fin: PDFContext['trailerInfo'];
  /** First key of structure that is free after it. */
  cleSuivante: number;
}

export async function copierDans(tout: PDFContext, octets: Uint8Array, { rang, cle }: Omit<Decalage, 'objets'>): Promise<Exemplaire> {
  const { context: source } = await PDFDocument.load(octets, { updateMetadata: false, parseSpeed: Infinity });
  const { copier, nommer } = copieur(tout, { rang, cle, objets: tout.largestObjectNumber });
  for (const [reference, objet] of source.enumerateIndirectObjects()) tout.assign(copier(reference) as PDFRef, copier(objet));
  const { Root, Info, ID } = source.trailerInfo;
  const catalogue = tout.lookup(Root && copier(Root), PDFDict);
  return {
    catalogue,
    pages: feuilles(catalogue.get(PDFName.of('Pages')), tout),
    fin: { ...(Root ? { Root: copier(Root) } : {}), ...(Info ? { Info: copier(Info) } : {}), ...(ID ? { ID } : {}) },
    cleSuivante: cle + renumeroter(catalogue.lookup(PDFName.of('StructTreeRoot'), PDFDict), cle, nommer),
  };
}

/** Says how many keys of structure there are. */
function renumeroter(racine: PDFDict, cle: number, nommer: Copieur['nommer']): number {
  const nums = racine.lookup(PDFName.of('ParentTree'), PDFDict).lookup(PDFName.of('Nums'), PDFArray);
  for (let i = 0; i < nums.size(); i += 2) nums.set(i, PDFNumber.of(nums.lookup(i, PDFNumber).asNumber() + cle));
  const noms = racine.lookupMaybe(PDFName.of('IDTree'), PDFDict)?.lookup(PDFName.of('Names'), PDFArray);
  for (let i = 0; noms && i < noms.size(); i += 2) noms.set(i, nommer(noms.get(i)));
  return racine.lookup(PDFName.of('ParentTreeNextKey'), PDFNumber).asNumber();
}

function feuilles(noeud: PDFObject | undefined, context: PDFContext): PDFRef[] {
  const kids = context.lookup(noeud, PDFDict).lookupMaybe(PDFName.of('Kids'), PDFArray);
  if (kids) return kids.asArray().flatMap((kid) => feuilles(kid, context));
  return noeud instanceof PDFRef ? [noeud] : [];
}
