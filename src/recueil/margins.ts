/** After each block that calls notes or cites sources stands a `marge`: what the page sets beside it. */
import type { AppelNote, Noeud, NoeudDe, Racine } from './tree.ts';
import type { SourceCitee } from '#blocs';

/** Blocks that hold blocks: margins stand inside them, next to what calls. */
const containers = new Set(['root', 'Reponse', 'Encadre', 'Etape']);

export function addMargins(root: Racine): Racine {
  return { ...root, children: withMargins(root.children, new Set()) };
}

function withMargins(nodes: readonly Noeud[], placed: Set<string>): Noeud[] {
  return nodes.flatMap((node) => {
    if (containers.has(node.type) && 'children' in node) return [{ ...node, children: withMargins(node.children, placed) }];
    const notes: AppelNote[] = [];
    const sources: SourceCitee[] = [];
    gather(node, notes, sources);
    const fresh = notes.filter((note) => !placed.has(note.id));
    for (const note of fresh) placed.add(note.id);
    const marge: NoeudDe<'marge'> = { type: 'marge', notes: fresh, sources: sources.sort((a, b) => a.numero - b.numero) };
    return fresh.length > 0 || sources.length > 0 ? [node, marge] : [node];
  });
}

function gather(node: Noeud, notes: AppelNote[], sources: SourceCitee[]) {
  if (node.type === 'appelNote') {
    if (!notes.some((note) => note.id === node.id)) notes.push(node);
  } else if (node.type === 'citation') {
    for (const source of node.sources) if (!sources.includes(source)) sources.push(source);
  } else if ('children' in node) for (const child of node.children) gather(child, notes, sources);
}
