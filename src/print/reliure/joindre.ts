/** PDFs that Typst wrote of the parts of one volume → one PDF: one tree of pages, of tags, of bookmarks and of named places. */
import { PDFArray, PDFContext, PDFDict, PDFHeader, PDFName, PDFNumber, PDFWriter, type PDFRef } from '@cantoo/pdf-lib';
import type { Ancrage } from '../placer.ts';
import { copierDans, type Exemplaire } from './copier.ts';
import { retirerLaGarde } from './garde.ts';
import { direDuTout } from './metadonnees.ts';
import { nettoyer } from './nettoyer.ts';
import { joindreLesLieux, lieuxDe, renvoyer } from './renvois.ts';
import { joindreLesSignets } from './signets.ts';
import { joindreLaStructure } from './structure.ts';

export interface PdfDePartie {
  octets: Uint8Array;
  /** Its first page holds the title that it stands below: it is taken out, and its bookmarks are put below the last one. */
  garde: boolean;
}

/** Same parts, same bytes: nothing comes from a clock. `ancrages` are the titles to which a link may lead from another part. */
export async function joindre(parties: readonly PdfDePartie[], ancrages: readonly Ancrage[]): Promise<Uint8Array> {
  const tout = PDFContext.create();
  tout.header = PDFHeader.forVersion(1, 7);
  const exemplaires: Exemplaire[] = [];
  for (const [rang, { octets, garde }] of parties.entries()) {
    const exemplaire = await copierDans(tout, octets, { rang, cle: exemplaires.at(-1)?.cleSuivante ?? 0 });
    exemplaires.push(garde ? { ...exemplaire, pages: retirerLaGarde(exemplaire) } : exemplaire);
  }
  const catalogues = exemplaires.map(({ catalogue }) => catalogue);
  const pages = exemplaires.flatMap((exemplaire) => exemplaire.pages);
  joindreLesPages(catalogues, pages);
  joindreLaStructure(catalogues);
  joindreLesSignets(exemplaires.map(({ catalogue }, i) => ({ catalogue, dessous: parties[i]?.garde === true })));
  renvoyer(pages, joindreLesLieux(catalogues, lieuxDe(ancrages, pages, tout)), tout);
  direDuTout(tout, exemplaires, pages.length);
  nettoyer(tout);
  return await PDFWriter.forContext(tout, Infinity).serializeToBuffer();
}

/** One list, under the top of the first part. */
function joindreLesPages([catalogue]: readonly PDFDict[], pages: readonly PDFRef[]): void {
  const haut = catalogue?.get(PDFName.of('Pages'));
  if (!catalogue || !haut) throw new Error('no part to join');
  const arbre = catalogue.lookup(PDFName.of('Pages'), PDFDict);
  const feuilles = PDFArray.withContext(arbre.context);
  for (const page of pages) {
    arbre.context.lookup(page, PDFDict).set(PDFName.of('Parent'), haut);
    feuilles.push(page);
  }
  arbre.set(PDFName.of('Kids'), feuilles);
  arbre.set(PDFName.of('Count'), PDFNumber.of(pages.length));
}
