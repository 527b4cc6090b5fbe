/** Texts nested beyond sense: everything that reads a tree calls itself at each level, and would run out of stack. */
import type { Nodes, Root } from 'mdast';

/** A list within a list counts for two. */
const levels = 100;

/** The first node that lies too deep. Its own stack, so that it can look at anything. */
export function tooDeep(tree: Root): Nodes | undefined {
  const waiting: [node: Nodes, depth: number][] = [[tree, 0]];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [node, depth] = next;
    if (depth > levels) return node;
    if ('children' in node) for (const child of node.children) waiting.push([child, depth + 1]);
  }
  return undefined;
}
