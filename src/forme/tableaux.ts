/** A table in its normal form: one space around each cell, columns not aligned with each other, so that changing a cell changes a line. */
import type { AlignType, Table } from 'mdast';
import { enLigne } from './enligne.ts';

const traits: Record<NonNullable<AlignType>, string> = { left: ':--', center: ':-:', right: '--:' };
const rangee = (cellules: readonly string[]) => `| ${cellules.join(' | ')} |`;

export function tableau(table: Table, source: string): string {
  const [tete, ...corps] = table.children.map((ligne) => rangee(ligne.children.map((cellule) => enLigne(cellule.children, source))));
  return [tete ?? '', rangee((table.align ?? []).map((align) => (align ? traits[align] : '---'))), ...corps].join('\n');
}
