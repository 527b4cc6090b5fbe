/** Plain text of a node: what is said, without notes, sources or marks. */
import type { Noeud } from './tree.ts';

export function texteDe(node: Noeud): string {
  if (node.type === 'appelNote' || node.type === 'citation' || node.type === 'marge') return '';
  if (node.type === 'break') return ' ';
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(texteDe).join(separate(node.type)) : '';
}

const inline = new Set(['paragraph', 'heading', 'emphasis', 'strong', 'delete', 'link', 'lienAction', 'tableCell', 'Question', 'Figure']);
const separate = (type: Noeud['type']) => (inline.has(type) ? '' : '\n');
