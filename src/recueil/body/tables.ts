/** A row longer than its header loses its last cells in silence, in every Markdown tool: most often a `|` that was meant as text. */
import type { Root } from 'mdast';
import { mdxSyntaxe } from '../rules/mdx-syntaxe.ts';
import type { BodyContext } from './check.ts';
import { walk } from './walk.ts';

export function checkTables(tree: Root, c: BodyContext): void {
  walk(tree, (node) => {
    if (node.type !== 'table') return;
    const columns = node.align?.length ?? node.children[0]?.children.length ?? 0;
    for (const row of node.children) {
      // A block that cuts a row makes satteri put other nodes here; that block is refused by itself.
      if ((row.type as string) !== 'tableRow') continue;
      const extra = row.children[columns];
      if (extra)
        c.report(mdxSyntaxe, c.of(extra), {
          raison: `cette ligne du tableau a ${row.children.length} cases pour ${columns} titres de colonnes : les dernières ne paraîtraient pas`,
          conseil: 'ôtez les cases de trop ; pour écrire le signe | dans une case, mettez une barre devant : \\|',
        });
    }
  });
}
