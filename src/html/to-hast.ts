/**
 * mdast-util-to-hast with a total table of handlers: a node type without one does not compile,
 * an unknown node throws. Nothing is ever dropped in silence.
 */
import type { Contexte } from '#blocs';
import type { Racine } from '#recueil';
import type { Root } from 'hast';
import { toHast as mdastToHast, type Handler, type Options } from 'mdast-util-to-hast';
import { handlers } from './handlers.ts';
import type { FaceDesNotes } from './notes.ts';

/** Draws a linked tree; addresses, pictures and ids come from `contexte`. `notes` says how notes stand: in the page's margin unless told otherwise. */
export function toHast(root: Racine, contexte: Contexte, notes?: FaceDesNotes): Root {
  const options: Options = {
    handlers: handlers(contexte, notes) as unknown as Record<string, Handler>,
    unknownHandler: (_state, node: { type: string }) => {
      throw new Error(`no HTML face for « ${node.type} »`);
    },
  };
  // Our tree is mdast plus nodes of our own: the library only looks at `type` and asks the table.
  const hast = mdastToHast(root as unknown as Parameters<typeof mdastToHast>[0], options);
  return hast.type === 'root' ? hast : { type: 'root', children: hast.type === 'doctype' ? [] : [hast] };
}
