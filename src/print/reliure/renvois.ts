/** Named places of all parts, and the links that lead from one part to another. */
import { PDFArray, PDFDict, PDFName, PDFString, type PDFContext, type PDFObject, type PDFRef } from '@cantoo/pdf-lib';
import type { Ancrage } from '../placer.ts';
import { versAilleurs } from '../tomes.ts';
import { fusionner, pairesDe, texteDe } from './noms.ts';

const cle = (nom: string) => PDFName.of(nom);
/** A reader stops a little above the title, as Typst has it. */
const auDessus = 10;

/** Typst names the places to which its own links lead, and no other. */
export function lieuxDe(ancrages: readonly Ancrage[], pages: readonly PDFRef[], context: PDFContext): PDFDict {
  const lieux = ancrages.flatMap(({ ancre, page, x, y }) => {
    const reference = pages[page - 1];
    const haut = reference && context.lookup(reference, PDFDict).lookup(cle('MediaBox'), PDFArray).asRectangle().height;
    return reference && haut !== undefined ? [PDFString.of(ancre), context.obj([reference, cle('XYZ'), x, haut - Math.max(0, y - auDessus), 0])] : [];
  });
  return context.obj({ Names: context.obj(lieux) });
}

/** Places by name, once the first part names those of all. */
export function joindreLesLieux(catalogues: readonly PDFDict[], autres: PDFDict): Map<string, { nom: PDFObject; lieu: PDFObject }> {
  const [premier] = catalogues;
  const tous = fusionner([...catalogues.map((catalogue) => catalogue.lookupMaybe(cle('Names'), PDFDict)?.lookup(cle('Dests'), PDFDict)), autres]);
  if (premier && tous) premier.set(cle('Names'), PDFDict.fromMapWithContext(new Map([[cle('Dests'), tous]]), premier.context));
  return new Map(pairesDe(tous).map(([nom, lieu]) => [texteDe(nom), { nom, lieu }]));
}

/** A link to an address of our own scheme becomes one to the place of this name; what it says to who listens is its page. */
export function renvoyer(pages: readonly PDFRef[], lieux: ReturnType<typeof joindreLesLieux>, context: PDFContext): void {
  const numeros = new Map(pages.map((page, i) => [page, i + 1]));
  for (const page of pages) {
    for (const annotation of context.lookup(page, PDFDict).lookupMaybe(cle('Annots'), PDFArray)?.asArray() ?? []) {
      const lien = context.lookup(annotation, PDFDict);
      const adresse = texteDe(lien.lookupMaybe(cle('A'), PDFDict)?.lookup(cle('URI')));
      if (!adresse.startsWith(versAilleurs)) continue;
      const vers = lieux.get(adresse.slice(versAilleurs.length));
      const numero = vers && numeros.get(context.lookup(vers.lieu, PDFArray).get(0) as PDFRef);
      if (!vers || numero === undefined) throw new Error(`a link to a part that is not there: ${adresse}`);
      lien.delete(cle('A'));
      lien.set(cle('Dest'), vers.nom);
      lien.set(cle('Contents'), PDFString.of(`page ${numero}`));
    }
  }
}
