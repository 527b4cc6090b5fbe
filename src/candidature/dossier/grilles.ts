/** Tables of the form: questions and their answers side by side, and rows to fill. */
import { Bookmark, BorderStyle, CheckBox, Paragraph, Table, TableCell, TableLayoutType, TableRow, TextRun, WidthType, type ITableBordersOptions } from 'docx';
import { repere } from '../reperes.ts';
import { absencesOffertes, entetes, optionDite } from '../textes.ts';
import type { Choix, Question } from '../types.ts';
import type { Teintes } from './styles.ts';

/** Twentieths of a point between the margins of an A4 page. */
export const largeur = 9638;
const marge = { top: 70, bottom: 70, left: 100, right: 100 };
const aucun = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const hauteurs = { ligne: 400, paragraphe: 1100, cases: 400, recit: 2200 } as const;

function bords({ filet, encre }: Teintes, dessus: boolean): ITableBordersOptions {
  const fil = { style: BorderStyle.SINGLE, size: 4, color: filet } as const;
  return { top: dessus ? { ...fil, color: encre } : aucun, bottom: fil, left: aucun, right: aucun, insideHorizontal: fil, insideVertical: aucun };
}

const texte = (style: string, contenu: string) => new Paragraph({ style, text: contenu });
/** The bookmark stands in the question's cell, which nobody types in. */
const marque = (style: string, contenu: string, cle: string) => new Paragraph({ style, children: [new Bookmark({ id: repere(cle), children: [new TextRun(contenu)] })] });

export function questions(liste: readonly Question[], teintes: Teintes): Table {
  const largeurs = [3100, largeur - 3100];
  const tete = new TableRow({
    tableHeader: true,
    children: [entetes.question, entetes.reponse].map((mot, i) => new TableCell({ width: taille(largeurs[i]), margins: marge, children: [texte('Aide', mot)] })),
  });
  const rangees = liste.map(
    (question) =>
      new TableRow({
        // Long answers run over pages; others stay whole, under their question.
        cantSplit: question.nature !== 'recit' && (question.liste ?? []).length < 10,
        height: { value: hauteurs[question.nature === 'recit' ? 'recit' : question.genre === 'table' ? 'ligne' : question.genre], rule: 'atLeast' },
        children: [
          new TableCell({
            width: taille(largeurs[0]),
            margins: { ...marge, left: 0 },
            children: [marque('Question', question.titre, question.cle), ...(question.aide ? [texte('Aide', question.aide)] : [])],
          }),
          reponse(largeurs[1], teintes, question.genre === 'cases' ? cases(question, teintes) : undefined),
        ],
      }),
  );
  return new Table({ width: taille(largeur), columnWidths: largeurs, layout: TableLayoutType.FIXED, borders: bords(teintes, false), rows: [tete, ...rangees] });
}

/** Rows to fill; the first cell of the header carries the table's own bookmark, each of its cells that of its column. */
export function rangees({ cle, colonnes = [], rangees: nombre = 3 }: Question, teintes: Teintes): Table {
  const poids = colonnes.map(({ nature }) => (nature === 'nombre' ? 2 : 3));
  const total = poids.reduce((somme, un) => somme + un, 0);
  const largeurs = poids.map((un) => Math.floor((largeur * un) / total));
  const tete = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: colonnes.map(
      ({ cle: colonne, titre, aide }, i) =>
        new TableCell({ width: taille(largeurs[i]), margins: marge, children: [marque('Colonne', titre, `${cle}.${colonne}`), ...(aide ? [texte('Aide', aide)] : [])] }),
    ),
  });
  const vides = Array.from({ length: nombre }, () => new TableRow({ height: { value: 520, rule: 'atLeast' }, children: colonnes.map((_, i) => reponse(largeurs[i], teintes)) }));
  const fil = { style: BorderStyle.SINGLE, size: 4, color: teintes.filet } as const;
  return new Table({
    width: taille(largeur),
    columnWidths: largeurs,
    layout: TableLayoutType.FIXED,
    borders: { ...bords(teintes, true), insideVertical: fil },
    rows: [tete, ...vides],
  });
}

const taille = (size = 0) => ({ size, type: WidthType.DXA });
const reponse = (size: number | undefined, { brume }: Teintes, children: Paragraph[] = [new Paragraph({})]) =>
  new TableCell({ width: taille(size), margins: marge, shading: { fill: brume, type: 'clear', color: 'auto' }, children });

function cases({ liste = [], absence }: Question, { sourd }: Teintes): Paragraph[] {
  const absences: Choix[] = absence ? (['inconnu', 'sans-objet'] as const).map((code) => ({ code, libelle: absencesOffertes[code] })) : [];
  return [...liste, ...absences].map((choix) => {
    const suite = optionDite(choix).slice(choix.libelle.length);
    return new Paragraph({
      style: 'Option',
      children: [
        new CheckBox({ alias: choix.libelle, checkedState: { value: '2612', font: 'Segoe UI Symbol' }, uncheckedState: { value: '2610', font: 'Segoe UI Symbol' } }),
        new TextRun(` ${choix.libelle}`),
        ...(suite ? [new TextRun({ text: suite, color: sourd })] : []),
      ],
    });
  });
}
