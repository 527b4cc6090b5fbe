/**
 * A line of text in its normal form: what was written, but for marks and line ends. Nothing is escaped that the author did not escape:
 * whatever a writer of Markdown would make again from the tree (`\_`, `&amp;`, `\[^source]`) would change every line of every file.
 */
import type { Nodes } from 'mdast';

interface Retouche {
  start: number;
  end: number;
  texte: string;
}

const debut = (node: Nodes) => node.position?.start.offset ?? 0;
const fin = (node: Nodes) => node.position?.end.offset ?? 0;

/** What stands at the start of the lines of a quote or of a list, which the container writes again; spaces at the end say nothing. */
export const sansMarges = (texte: string) => texte.replace(/[ \t]*\n[ \t>]*/g, '\n');

/** The text of `nodes`, which follow each other in `source`. */
export function enLigne(nodes: readonly Nodes[], source: string): string {
  const [premier, dernier] = [nodes[0], nodes.at(-1)];
  if (!premier || !dernier) return '';
  const retouches: Retouche[] = [];
  for (const node of nodes) retoucher(node, source, retouches, false);
  let ecrit = '';
  let jusqua = debut(premier);
  for (const { start, end, texte } of retouches.sort((a, b) => a.start - b.start)) {
    ecrit += source.slice(jusqua, start) + texte;
    jusqua = end;
  }
  return sansMarges(ecrit + source.slice(jusqua, fin(dernier))).replace(/[ \t]+$/, '');
}

function retoucher(node: Nodes, source: string, retouches: Retouche[], dansItalique: boolean): void {
  const marques = (longueur: number, texte: string) => {
    retouches.push({ start: debut(node), end: debut(node) + longueur, texte }, { start: fin(node) - longueur, end: fin(node), texte });
  };
  if (node.type === 'emphasis' && !dansItalique && peutSouligner(node, source)) marques(1, '_');
  else if (node.type === 'strong' && source[debut(node)] === '_') marques(2, '**');
  else if (node.type === 'delete' && source[debut(node) + 1] !== '~') marques(1, '~~');
  else if (node.type === 'break') retouches.push({ start: debut(node), end: fin(node), texte: '\\\n' });
  if ('children' in node) for (const child of node.children) retoucher(child, source, retouches, dansItalique || node.type === 'emphasis');
}

/** `_` opens nothing inside a word, and would be closed by another. */
function peutSouligner(node: Nodes, source: string): boolean {
  const avant = source.slice(0, debut(node)).at(-1) ?? '';
  const apres = source[fin(node)] ?? '';
  return !/[\p{L}\p{N}\p{M}\p{Cs}_]/u.test(avant + apres) && !source.slice(debut(node) + 1, fin(node) - 1).includes('_');
}
