/** The press release of an edition, for Word. Same text, same bytes. */
import { figer } from '#candidature/dossier';
import { palette } from '#palette';
import type { PublishedRecueil } from '#recueil';
import type { Communique } from '#vues';
import { Document, ExternalHyperlink, HeadingLevel, Packer, Paragraph, TextRun, type IStylesOptions } from 'docx';

const face = 'Calibri';

export async function ecrireCommunique({ avertissements, surtitre, titre, parties }: Communique, { config }: Pick<PublishedRecueil, 'config'>): Promise<Uint8Array> {
  const document = new Document({
    title: titre,
    creator: config.editeur.nom,
    lastModifiedBy: config.editeur.nom,
    styles: stylesDe(palette(config.apparence.couleurs).ecran),
    sections: [
      {
        properties: { page: { size: { width: 11906, height: 16838 }, margin: { top: 1418, bottom: 1418, left: 1701, right: 1701 } } },
        children: [
          ...avertissements.map((text) => new Paragraph({ style: 'Avertissement', text })),
          new Paragraph({ style: 'Surtitre', text: surtitre }),
          new Paragraph({ heading: HeadingLevel.TITLE, text: titre }),
          ...parties.flatMap(({ titre: nom, paragraphes }) => [
            ...(nom ? [new Paragraph({ heading: HeadingLevel.HEADING_1, text: nom })] : []),
            ...paragraphes.map((texte) => new Paragraph({ children: enLiens(texte) })),
          ]),
        ],
      },
    ],
  });
  return figer(new Uint8Array(await Packer.toBuffer(document)));
}

/** Addresses can be followed. */
const enLiens = (texte: string) =>
  texte
    .split(/(https?:\/\/[^\s<>"]+)/)
    .map((morceau, i) => (i % 2 === 1 ? new ExternalHyperlink({ link: morceau, children: [new TextRun({ text: morceau, style: 'Hyperlink' })] }) : new TextRun(morceau)));

const hex = (couleur: string) => couleur.slice(1).toUpperCase();

function stylesDe({ encre, sourd, garance }: Record<'encre' | 'sourd' | 'garance', string>): IStylesOptions {
  const [noir, gris, rouge] = [hex(encre), hex(sourd), hex(garance)];
  return {
    default: {
      document: { run: { font: face, size: 22, color: noir, language: { value: 'fr-FR' } }, paragraph: { spacing: { after: 120, line: 276, lineRule: 'auto' } } },
      title: {
        run: { font: face, size: 44, bold: true, color: noir },
        paragraph: { spacing: { before: 60, after: 240, line: 240, lineRule: 'auto' }, border: { bottom: { style: 'single', size: 12, color: noir, space: 8 } } },
      },
      heading1: { run: { font: face, size: 26, bold: true, color: noir }, paragraph: { spacing: { before: 320, after: 80, line: 264, lineRule: 'auto' }, keepNext: true } },
    },
    paragraphStyles: [
      { id: 'Surtitre', name: 'Surtitre', basedOn: 'Normal', run: { color: gris } },
      { id: 'Avertissement', name: 'Avertissement', basedOn: 'Normal', run: { bold: true, color: rouge } },
    ],
  };
}
