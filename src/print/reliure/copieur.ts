/** Copies an object of a PDF among others: numbers of objects and keys of structure go on from those before, cells of tables take names of their own. */
import { PDFArray, PDFDict, PDFName, PDFNumber, PDFRawStream, PDFRef, PDFString, type PDFContext, type PDFObject } from '@cantoo/pdf-lib';

export interface Decalage {
  /** Among the parts. */
  rang: number;
  /** Number of the last object so far. */
  objets: number;
  /** First key of structure that is free. */
  cle: number;
}

export interface Copieur {
  copier: (objet: PDFObject) => PDFObject;
  /** Name of a cell. */
  nommer: (nom: PDFObject) => PDFObject;
}

const cles = new Set(['StructParent', 'StructParents'].map((nom) => PDFName.of(nom)));
const [genre, nomDeCellule, entetes] = ['S', 'ID', 'Headers'].map((nom) => PDFName.of(nom)) as [PDFName, PDFName, PDFName];

export function copieur(tout: PDFContext, { rang, objets, cle }: Decalage): Copieur {
  const copier = (objet: PDFObject): PDFObject => {
    if (objet instanceof PDFRef) return PDFRef.of(objet.objectNumber + objets, objet.generationNumber);
    if (objet instanceof PDFDict) return dictionnaire(objet);
    if (objet instanceof PDFArray) return liste(objet, copier);
    return objet instanceof PDFRawStream ? PDFRawStream.of(dictionnaire(objet.dict), objet.contents) : objet;
  };
  const nommer = (nom: PDFObject) => (nom instanceof PDFString ? PDFString.of(`${rang}.${nom.asString()}`) : nom);
  const liste = (source: PDFArray, change: (objet: PDFObject) => PDFObject) => {
    const copiee = PDFArray.withContext(tout);
    for (const element of source.asArray()) copiee.push(change(element));
    return copiee;
  };
  const valeurDe = (nom: PDFName, valeur: PDFObject, dict: PDFDict): PDFObject => {
    if (cles.has(nom) && valeur instanceof PDFNumber) return PDFNumber.of(valeur.asNumber() + cle);
    if (nom === nomDeCellule && dict.has(genre)) return nommer(valeur);
    return nom === entetes && valeur instanceof PDFArray ? liste(valeur, nommer) : copier(valeur);
  };
  const dictionnaire = (dict: PDFDict) => {
    const copiees = new Map<PDFName, PDFObject>();
    for (const [nom, valeur] of dict.entries()) copiees.set(nom, valeurDe(nom, valeur, dict));
    return PDFDict.fromMapWithContext(copiees, tout);
  };
  return { copier, nommer };
}
