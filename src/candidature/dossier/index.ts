/** Writes the candidacy form of an edition, for Word. Same questions, same bytes. */
import { AlignmentType, Document, Footer, HeadingLevel, Packer, PageNumber, Paragraph, Table, TextRun } from 'docx';
import { questionsDe } from '../questions.ts';
import { listesDe, modeDEmploi, sousTitre, titreDuDossier } from '../textes.ts';
import type { Matiere, Question, Section } from '../types.ts';
import { figer } from './archive.ts';
import { questions, rangees } from './grilles.ts';
import { stylesDe, teintesDe, type Teintes } from './styles.ts';

export { figer } from './archive.ts';

export const nomDuDossier = (edition: string): string => `dossier-de-candidature-${edition}.docx`;

export async function ecrireDossier(edition: string, m: Matiere): Promise<Uint8Array> {
  const teintes = teintesDe(m);
  const titre = `${titreDuDossier}, ${sousTitre(edition, m)}`;
  const document = new Document({
    title: titre,
    creator: m.config.editeur.nom,
    lastModifiedBy: m.config.editeur.nom,
    subject: titreDuDossier,
    styles: stylesDe(teintes),
    sections: [
      {
        properties: { page: { size: { width: 11906, height: 16838 }, margin: { top: 1134, bottom: 1134, left: 1134, right: 1134 } } },
        footers: { default: pied(titre) },
        children: [...tete(edition, m), ...questionsDe(edition, m).flatMap((section) => dessiner(section, teintes))],
      },
    ],
  });
  return figer(new Uint8Array(await Packer.toBuffer(document)));
}

const tete = (edition: string, m: Matiere): Paragraph[] => [
  new Paragraph({ heading: HeadingLevel.TITLE, text: titreDuDossier }),
  new Paragraph({ style: 'SousTitre', text: sousTitre(edition, m) }),
  new Paragraph({ style: 'Aide', text: m.config.editeur.nom }),
  ...modeDEmploi.map((text) => new Paragraph({ style: 'ModeDEmploi', text })),
];

/** Questions that follow each other share a table; a table to fill has its own heading. */
function dessiner({ titre, aide, questions: liste }: Section, teintes: Teintes): (Paragraph | Table)[] {
  const parties: (Paragraph | Table)[] = [new Paragraph({ heading: HeadingLevel.HEADING_1, text: titre })];
  if (aide) parties.push(new Paragraph({ style: 'Aide', text: aide, keepNext: true }));
  let suivies: Question[] = [];
  const poser = () => {
    // Word joins two tables that touch.
    if (suivies.length > 0) parties.push(...(parties.at(-1) instanceof Table ? [new Paragraph({})] : []), questions(suivies, teintes));
    suivies = [];
  };
  for (const question of liste) {
    if (question.genre !== 'table') {
      suivies.push(question);
      continue;
    }
    poser();
    parties.push(new Paragraph({ heading: HeadingLevel.HEADING_2, text: question.titre }));
    for (const text of [...(question.aide ? [question.aide] : []), ...listesDe(question)]) parties.push(new Paragraph({ style: 'Aide', text, keepNext: true }));
    parties.push(rangees(question, teintes));
  }
  poser();
  return parties;
}

const pied = (titre: string) =>
  new Footer({
    children: [
      new Paragraph({
        style: 'Aide',
        alignment: AlignmentType.RIGHT,
        children: [new TextRun(`${titre}, page `), new TextRun({ children: [PageNumber.CURRENT] }), new TextRun(' sur '), new TextRun({ children: [PageNumber.TOTAL_PAGES] })],
      }),
    ],
  });
