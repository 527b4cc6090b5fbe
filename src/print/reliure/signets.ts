/** Bookmarks: one list of several, some below the last title of those before them. */
import { PDFDict, PDFName, PDFNumber, PDFRef } from '@cantoo/pdf-lib';

const cle = (nom: string) => PDFName.of(nom);
const titresDe = (catalogue: PDFDict) => catalogue.lookupMaybe(cle('Outlines'), PDFDict);

export function joindreLesSignets(parties: readonly { catalogue: PDFDict; dessous: boolean }[]): void {
  const [premiere, ...autres] = parties;
  const tout = premiere?.catalogue;
  const racine = tout && titresDe(tout);
  if (!racine) return;
  for (const { catalogue, dessous } of autres) {
    const signets = titresDe(catalogue);
    if (!signets) continue;
    const sous = dessous ? racine.get(cle('Last')) : tout.get(cle('Outlines'));
    if (sous instanceof PDFRef) suivre(sous, signets);
  }
}

/** What one list holds goes after what another does. A closed one counts its own below zero, an open one those that show. */
function suivre(vers: PDFRef, signets: PDFDict): void {
  const { context } = signets;
  const parent = context.lookup(vers, PDFDict);
  const [premier, dernier, avant] = [signets.get(cle('First')), signets.get(cle('Last')), parent.get(cle('Last'))];
  if (!(premier instanceof PDFRef) || !(dernier instanceof PDFRef)) return;
  let combien = 0;
  for (let suivant: unknown = premier; suivant instanceof PDFRef; combien++) {
    const signet = context.lookup(suivant, PDFDict);
    signet.set(cle('Parent'), vers);
    suivant = signet.get(cle('Next'));
  }
  if (avant) {
    context.lookup(avant, PDFDict).set(cle('Next'), premier);
    context.lookup(premier, PDFDict).set(cle('Prev'), avant);
  } else parent.set(cle('First'), premier);
  parent.set(cle('Last'), dernier);
  const deja = parent.lookupMaybe(cle('Count'), PDFNumber)?.asNumber() ?? 0;
  const ouvert = parent.get(cle('Type')) !== undefined;
  parent.set(cle('Count'), PDFNumber.of(ouvert ? deja + combien : deja - combien));
}
