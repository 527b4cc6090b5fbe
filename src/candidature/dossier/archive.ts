/** The same bytes for the same form: `docx` writes the clock into the properties and the zip, and numbers bookmarks on from one form to the next. */
import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';

/** The oldest date that a zip can say. */
const date = new Date(1980, 0, 1);
const jour = '1980-01-01T00:00:00Z';

export function figer(octets: Uint8Array): Uint8Array {
  const parts = unzipSync(octets);
  const noms = Object.keys(parts).sort((a, b) => Number(b === '[Content_Types].xml') - Number(a === '[Content_Types].xml') || (a < b ? -1 : 1));
  const figees: Zippable = {};
  const liens = nommerLesLiens(parts['word/document.xml']);
  for (const nom of noms) figees[nom] = [figerPartie(nom, liens(nom, parts[nom] ?? new Uint8Array())), { mtime: date, level: 9 }];
  return zipSync(figees);
}

/** Links have names drawn by lot, which the document and its list of links share: they take those of their order. */
function nommerLesLiens(document = new Uint8Array()) {
  const tires = [...strFromU8(document).matchAll(/ r:id="(rId(?!\d+")[^"]+)"/g)].map(([, id = '']) => id);
  const noms = new Map([...new Set(tires)].map((id, i) => [id, `rIdLien${i + 1}`]));
  return (partie: string, octets: Uint8Array): Uint8Array =>
    noms.size === 0 || !/^word\/(document\.xml|_rels\/document\.xml\.rels)$/.test(partie)
      ? octets
      : strToU8(strFromU8(octets).replace(/"(rId[^"]+)"/g, (ecrit, id: string) => (noms.has(id) ? `"${noms.get(id) ?? ''}"` : ecrit)));
}

function figerPartie(nom: string, octets: Uint8Array): Uint8Array {
  if (nom === 'docProps/core.xml') return strToU8(strFromU8(octets).replace(/(<dcterms:(created|modified)[^>]*>)[^<]*/g, `$1${jour}`));
  return nom === 'word/document.xml' ? strToU8(renumeroter(casesEnTexte(strFromU8(octets)))) : octets;
}

/** A box as Word writes it: a symbol of a font (`w:sym`) is lost by converters, a letter stays. */
const casesEnTexte = (xml: string): string =>
  xml.replace(
    /<w:r><w:sym w:char="2610" w:font="([^"]*)"\/><\/w:r>/g,
    (_, face: string) => `<w:r><w:rPr><w:rFonts w:ascii="${face}" w:hAnsi="${face}" w:eastAsia="${face}" w:cs="${face}"/></w:rPr><w:t>\u2610</w:t></w:r>`,
  );

/** Bookmarks are numbered in the order of the document. */
function renumeroter(xml: string): string {
  const numeros = new Map<string, number>();
  return xml.replace(/<w:bookmark(Start|End)\b[^>]*>/g, (balise) =>
    balise.replace(/w:id="([^"]*)"/, (_, id: string) => {
      if (!numeros.has(id)) numeros.set(id, numeros.size + 1);
      return `w:id="${numeros.get(id) ?? 0}"`;
    }),
  );
}
