/** What mammoth says of a document, in an editor's words. Closed: what it may say tomorrow has a sentence too, and none of it is in English. */

/** Styles that each document names, marks that say nothing, pictures that `images.ts` tells of, what is told with its place already. */
const silencieux =
  /^Unrecognised (paragraph|run|table) style|style with ID .* was referenced but not defined|^Did not understand this style mapping|^Image of type |^Ignoring complex field|^Unsupported break type|(w:(proofErr|lastRenderedPageBreak|tblPrEx|ptab|perm(Start|End))|v:(stroke|fill|path|formulas|handles|textpath)|\W(lock|anchorlock|wrap))$/i;

const dites: readonly [RegExp, (...trouve: string[]) => string][] = [
  [/^could not (?:read|find|open) external image:? '([^']*)'/, (ou) => `une image n’est pas dans le document, qui ne garde que son adresse (${ou}) : à demander au porteur`],
  [/^Could not find image file|^A v:imagedata element without/, () => 'une image du document n’a pas été trouvée : à regarder dans le document'],
  [/^A w:sym element .* char (\S+) in font (.+)$/, (signe, police) => `un signe de la police « ${police} » (${signe}) n’a pas été repris : à regarder dans le document`],
  [/^unexpected non-(?:row|cell) element in table/, () => 'un tableau a des cases fusionnées d’une façon inhabituelle : à comparer au document'],
  [/unrecognised element was ignored: .*OLEObject$/, () => 'un classeur ou un autre objet est inséré dans le document : seule son image a pu être reprise'],
  [/unrecognised element was ignored: v:/, () => 'un trait ou une forme dessinée n’a pas été repris : à regarder dans le document'],
  [/unrecognised element was ignored: (\S+)$/, (nom) => `un élément de Word n’a pas été repris (${nom.replace(/^\{.*\}/, '')}) : à regarder dans le document`],
];

/** `connus`: names of the elements that are told with their place already. */
export function avisDe(message: string, connus: ReadonlySet<string>): string[] {
  const element = /unrecognised element was ignored: (\S+)/.exec(message)?.[1]?.replace(/^.*[:}]/, '');
  if (silencieux.test(message) || (element !== undefined && connus.has(element))) return [];
  for (const [forme, dire] of dites) {
    const trouve = forme.exec(message);
    if (trouve) return [dire(...trouve.slice(1))];
  }
  return ['Word contient quelque chose que l’importation ne connaît pas : comparez la fiche au document'];
}
