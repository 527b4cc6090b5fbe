/** The page that begins a part below a title of another part: its title was there for the standard, and goes with it. */
import { PDFArray, PDFDict, PDFName, PDFNumber, type PDFRef } from '@cantoo/pdf-lib';
import type { Exemplaire } from './copier.ts';
import { documentDe, structureDe } from './structure.ts';

/** The pages that stay. */
export function retirerLaGarde({ catalogue, pages }: Exemplaire): PDFRef[] {
  const [garde, ...autres] = pages;
  const structure = structureDe(catalogue);
  const { contenu } = documentDe(structure);
  const titre = contenu.lookup(0, PDFDict);
  if (!garde || titre.get(PDFName.of('S'))?.toString() !== '/H1' || titre.get(PDFName.of('Pg')) !== garde) throw new Error('a part below a title begins with one');
  contenu.remove(0);
  const cle = structure.context.lookup(garde, PDFDict).lookup(PDFName.of('StructParents'), PDFNumber).asNumber();
  const nums = structure.lookup(PDFName.of('ParentTree'), PDFDict).lookup(PDFName.of('Nums'), PDFArray);
  const rang = nums.asArray().findIndex((un, i) => i % 2 === 0 && un instanceof PDFNumber && un.asNumber() === cle);
  nums.remove(rang + 1);
  nums.remove(rang);
  return autres;
}
