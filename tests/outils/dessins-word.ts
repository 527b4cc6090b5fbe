/** Drawings that Word puts in a document and that no converter reads, as XML: in a document made elsewhere, in place of a paragraph. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const espaces =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:dgm="http://schemas.openxmlformats.org/drawingml/2006/diagram" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"';
const p = (dedans: string) => `<w:p ${espaces}>${dedans}</w:p>`;
const dessin = (nature: string, dedans: string, alt = '') =>
  `<w:drawing><wp:inline><wp:docPr id="7" name="x"${alt ? ` descr="${alt}"` : ''}/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/${nature}">${dedans}</a:graphicData></a:graphic></wp:inline></w:drawing>`;
const zone = (texte: string) =>
  `<w:drawing><wp:anchor><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:txbx><w:txbxContent><w:p><w:r><w:t>${texte}</w:t></w:r></w:p></w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing>`;
const deux = (choix: string, repli: string) =>
  `<mc:AlternateContent><mc:Choice Requires="wps">${choix}</mc:Choice>${repli && `<mc:Fallback>${repli}</mc:Fallback>`}</mc:AlternateContent>`;

export const dessins = {
  graphique: p(`<w:r>${dessin('chart', '<c:chart r:id="rIdGraphique"/>', 'Deux barres')}</w:r>`),
  smartart: p(`<w:r>${dessin('diagram', '<dgm:relIds r:dm="rIdSchema" r:lo="x" r:qs="x" r:cs="x"/>')}</w:r>`),
  zone: p(`<w:r>${zone('Encadré à garder')}</w:r>`),
  /** As Word writes it: what mammoth reads stands in the fallback. */
  zoneLue: p(
    `<w:r>${deux(zone('Encadré lu'), '<w:pict><v:shape><v:textbox><w:txbxContent><w:p><w:r><w:t>Encadré lu</w:t></w:r></w:p></w:txbxContent></v:textbox></v:shape></w:pict>')}</w:r>`,
  ),
  zoneSansRepli: p(`<w:r>${deux(zone('Encadré sans repli'), '')}</w:r>`),
  trait: p(`<w:r>${deux(zone('').replace(/<wps:txbx>.*<\/wps:txbx>/, ''), '<w:pict><v:line/></w:pict>')}</w:r>`),
  equation: p('<m:oMath><m:r><m:t>x = 2</m:t></m:r></m:oMath>'),
  insere: `<w:altChunk ${espaces} r:id="rIdInsere"/>`,
} as const;

const graphique = `<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><c:chart><c:title><c:tx><c:rich><a:p><a:r><a:t>Sorties par an</a:t></a:r></a:p></c:rich></c:tx></c:title><c:plotArea><c:barChart><c:ser><c:tx><c:strRef><c:strCache><c:pt idx="0"><c:v>Sorties</c:v></c:pt></c:strCache></c:strRef></c:tx><c:cat><c:strRef><c:strCache><c:pt idx="0"><c:v>2022</c:v></c:pt><c:pt idx="1"><c:v>2023</c:v></c:pt></c:strCache></c:strRef></c:cat><c:val><c:numRef><c:numCache><c:pt idx="0"><c:v>12</c:v></c:pt><c:pt idx="1"><c:v>15</c:v></c:pt></c:numCache></c:numRef></c:val></c:ser></c:barChart></c:plotArea></c:chart></c:chartSpace>`;
const schema = `<dgm:dataModel xmlns:dgm="http://schemas.openxmlformats.org/drawingml/2006/diagram" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><dgm:ptLst><dgm:pt><dgm:t><a:p><a:r><a:t>Repérer</a:t></a:r></a:p></dgm:t></dgm:pt><dgm:pt><dgm:t><a:p><a:r><a:t>Orienter</a:t></a:r></a:p></dgm:t></dgm:pt></dgm:ptLst></dgm:dataModel>`;
const rattachees = { rIdGraphique: 'charts/chart1.xml', rIdSchema: 'diagrams/data1.xml', rIdInsere: 'afchunk.htm' };

/** Puts the parts that drawings call into a document that calls them. */
export function rattacher(octets: Uint8Array, plus: Readonly<Record<string, string>> = {}): Uint8Array {
  const parties = unzipSync(octets);
  const liens = 'word/_rels/document.xml.rels';
  const dits = Object.entries(rattachees).map(
    ([id, cible]) => `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/x" Target="${cible}"/>`,
  );
  parties[liens] = strToU8(strFromU8(parties[liens] ?? new Uint8Array()).replace('</Relationships>', `${dits.join('')}</Relationships>`));
  const ajouts = { 'word/charts/chart1.xml': graphique, 'word/diagrams/data1.xml': schema, 'word/afchunk.htm': '<p>Bonjour</p>', ...plus };
  return zipSync({ ...parties, ...Object.fromEntries(Object.entries(ajouts).map(([nom, texte]) => [nom, strToU8(texte)])) });
}

/** Word's two ways to write an address below words, and a date that it keeps itself. */
export const champs = {
  lien: (texte: string, adresse: string) =>
    `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> HYPERLINK "${adresse}" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>${texte}</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`,
  lienSimple: (texte: string, adresse: string) => `<w:fldSimple w:instr=" HYPERLINK &quot;${adresse}&quot; "><w:r><w:t>${texte}</w:t></w:r></w:fldSimple>`,
  date: (texte: string) => `<w:fldSimple w:instr=" DATE \\@ &quot;d MMMM yyyy&quot; " w:dirty='true'><w:r><w:t>${texte}</w:t></w:r></w:fldSimple>`,
} as const;

export const enTete = (texte: string) =>
  `<w:hdr ${espaces}>${texte
    .split('\n')
    .map((ligne) => `<w:p><w:r><w:t>${ligne}</w:t></w:r></w:p>`)
    .join('')}</w:hdr>`;
