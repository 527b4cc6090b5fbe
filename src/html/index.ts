/** Tree → hast → HTML: pages, feeds and EPUB. */
import { tree, type Corps, type Racine } from '#recueil';
import type { Contexte } from '#blocs';
import type { Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { toHast } from './to-hast.ts';

export { chaqueTexte } from './textes.ts';
export { toHast };
export type { FaceDesNotes } from './notes.ts';

/** A linked tree as HTML text. */
export const html = (root: Racine, contexte: Contexte): string => stringify(toHast(root, contexte));

/** A published body as HTML text. */
export const corpsEnHtml = (corps: Corps, contexte: Contexte): string => html(tree(corps), contexte);

export const stringify = (root: Root): string => toHtml(root, { closeSelfClosing: false, characterReferences: { useNamedReferences: false } });
