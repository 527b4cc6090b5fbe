/** Word documents as people write them, for the importer: made by `docx`, then spoiled where a test says. */
import {
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  Document,
  ExternalHyperlink,
  FootnoteReferenceRun,
  HeadingLevel,
  ImageRun,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';

const p = (texte: string) => new Paragraph(texte);
const titre = (texte: string, heading: (typeof HeadingLevel)[keyof typeof HeadingLevel] = HeadingLevel.HEADING_1) => new Paragraph({ text: texte, heading });
const tableau = (rangees: readonly (readonly string[])[]) =>
  new Table({ rows: rangees.map((cellules) => new TableRow({ children: cellules.map((texte) => new TableCell({ children: texte.split('\n').map(p) })) })) });

/** Not the form: a title, a table of facts, headings in disorder, notes, a comment, pictures. */
export async function documentOrdinaire(image: Uint8Array): Promise<Uint8Array> {
  const document = new Document({
    footnotes: { 1: { children: [p('Une note de bas de page, avec {accolade}.')] } },
    comments: { children: [{ id: 0, author: 'Relectrice', date: new Date(0), children: [p('À vérifier avec la mairie.')] }] },
    sections: [
      {
        children: [
          new Paragraph({ text: 'Médiation de nuit', heading: HeadingLevel.TITLE }),
          tableau([
            ['Accroche :', 'Des médiateurs sortent la nuit.'],
            ['Budget : montant', '72 000 €'],
            ['Courriel', 'service@exemple.fr'],
            ['Service', 'Tranquillité publique'],
            ['Couleur préférée', 'le <bleu>'],
          ]),
          tableau([
            ['Nom', 'Type', 'Siren'],
            ['Ville de Test', 'Commune', '123456789'],
          ]),
          titre('1. LE CONTEXTE :'),
          new Paragraph({
            children: [new TextRun('Un texte '), new TextRun({ text: 'important', bold: true }), new TextRun(' {voir annexe} <interne>'), new FootnoteReferenceRun(1)],
          }),
          titre('Un détail', HeadingLevel.HEADING_4),
          new Paragraph({ text: 'premier', bullet: { level: 0 } }),
          new Paragraph({ text: 'second', bullet: { level: 0 } }),
          new Paragraph({
            children: [
              new CommentRangeStart(0),
              new TextRun('Le maire est d’accord.'),
              new CommentRangeEnd(0),
              new TextRun({ children: [new CommentReference(0)] }),
              new TextRun(' Voir '),
              new ExternalHyperlink({ link: 'https://exemple.fr/', children: [new TextRun('la page')] }),
              new TextRun(' et '),
              new ExternalHyperlink({ link: 'file:///C:/Users/x.doc', children: [new TextRun('le fichier')] }),
            ],
          }),
          titre('Bilan'),
          tableau([
            ['Année', 'Sorties', 'Appels', 'Autre'],
            ['2024', '12', '3|4', ''],
          ]),
          new Paragraph({
            children: [new ImageRun({ type: 'jpg', data: image, transformation: { width: 80, height: 60 }, altText: { name: 'a', title: '', description: 'Deux médiateurs' } })],
          }),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}
