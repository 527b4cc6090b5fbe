/**
 * Writings that the two parsers read differently, and that nobody means (tests/differential/known-differences.ts has each case):
 * refused with their place, so that what is published is what any MDX tool reads.
 */
import type { Definition, FootnoteDefinition, ListItem, Nodes, Paragraph, Root, Text } from 'mdast';
import { blocMalPlace } from '../rules/bloc-mal-place.ts';
import { expressionInterdite } from '../rules/expression-interdite.ts';
import { mdxSyntaxe } from '../rules/mdx-syntaxe.ts';
import type { BodyContext } from './check.ts';
import { walk } from './walk.ts';

export function checkAmbiguous(tree: Root, c: BodyContext): void {
  escapedStars(tree, c);
  walk(tree, (node) => {
    if (node.type === 'footnoteDefinition') noteAtTheMargin(node, tree, c);
    else if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'table') indentedNote(node, c);
    else if (node.type === 'definition') definitionByItself(node, c);
    else if (node.type === 'listItem') checkBox(node, c);
    if (node.type === 'paragraph') notWhatItSeems(node, c);
    else if (node.type === 'text') bareSign(node, c);
  });
}

/** What looks like a title or a list, and would be shown as it is typed. */
function notWhatItSeems(node: Paragraph, c: BodyContext) {
  const start = node.position?.start.offset ?? 0;
  const written = slice(node, c);
  const titre = /^(#{2,6})(?=[\p{L}\p{N}«])/u.exec(written);
  if (titre?.[1])
    c.report(mdxSyntaxe, c.at(start, start + titre[1].length), {
      raison: 'il manque une espace après ces dièses : ce titre serait lu comme du texte',
      conseil: `écrivez ${titre[1]} ${written.slice(titre[1].length).split('\n', 1)[0]?.slice(0, 50) ?? ''}`,
    });
  const puce = /^([•·●◦▪‣])[ \t]*(.*)/u.exec(written);
  if (puce?.[1])
    c.report(mdxSyntaxe, c.at(start, start + 1), {
      raison: `« ${puce[1]} » n’ouvre pas une liste : elle serait lue comme du texte`,
      conseil: `écrivez « - ${(puce[2] ?? '').slice(0, 50)} », avec un tiret par ligne`,
    });
}

const slice = (node: Nodes, { body }: BodyContext) => body.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0);

/** satteri lifts a note out of another, and lets a block that begins in a note end outside of it. */
function noteAtTheMargin(note: FootnoteDefinition, tree: Root, c: BodyContext) {
  const start = note.position?.start.offset ?? 0;
  const before = c.body.slice(c.body.lastIndexOf('\n', start - 1) + 1, start);
  if (!tree.children.includes(note) || !/^ {0,3}$/.test(before)) {
    c.report(mdxSyntaxe, c.of(note), {
      raison: 'cette note est écrite dans un bloc, une liste, une citation ou une autre note',
      conseil: 'écrivez les notes à la fin du texte, chacune contre la marge',
    });
  }
  if (note.children.length === 0)
    c.report(mdxSyntaxe, c.of(note), { raison: `la note [^${note.label ?? note.identifier}] est vide`, conseil: 'écrivez son texte après les deux-points, ou ôtez son appel' });
  walk(note, (node) => {
    // Notes stand in the margin beside the text that calls them: a note of a note has no place there.
    if (node.type === 'footnoteReference')
      c.report(mdxSyntaxe, c.of(node), {
        raison: `cette note appelle la note [^${node.label ?? node.identifier}] : elle ne paraîtrait pas`,
        conseil: 'mettez son texte ici, ou son appel dans le texte',
      });
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement')
      c.report(blocMalPlace, c.of(node), { nom: node.name ?? '', raison: 'ce bloc est dans une note', conseil: 'mettez-le dans le texte ; une note ne contient que du texte' });
  });
}

const tooFar = { raison: 'cette note commence trop loin de la marge : elle ne serait pas lue comme une note', conseil: 'ôtez les espaces avant [^' };
const reIndented = /^[\s>]*\[\^[^\]\s[]+\]:/gm;

/** From four spaces on satteri sees text, or the definition of a link, where remark sees a note. */
function indentedNote(block: Nodes, c: BodyContext) {
  const start = block.position?.start.offset ?? 0;
  for (const found of slice(block, c).matchAll(reIndented)) c.report(mdxSyntaxe, c.at(start + found.index, start + found.index + found[0].length), tooFar);
}

/** satteri reads a list against a heading that follows a definition as text. */
function definitionByItself(node: Definition, c: BodyContext) {
  if (node.label?.startsWith('^')) c.report(mdxSyntaxe, c.of(node), tooFar);
  else if (/^[ \t]*\n[ \t>]*(?!\[)[^\s>]/.test(c.body.slice(node.position?.end.offset))) {
    c.report(mdxSyntaxe, c.of(node), { raison: 'cette adresse est écrite contre le texte qui la suit', conseil: 'mettez une ligne vide après elle' });
  }
}

const reBox = /^(?:[-*+]|\d+[.)])[ \t]+\[[ xX]\](?=\s|$)/;

/**
 * A box stands before a line of text. `- [ ]` alone: the parsers look for its text on the lines below, each in its way,
 * next items included. Before a title or a table, remark sees no box and satteri loses it.
 */
function checkBox(item: ListItem, c: BodyContext) {
  const written = slice(item, c);
  const box = reBox.exec(written)?.[0];
  if (box === undefined && typeof item.checked !== 'boolean') return;
  if (box !== undefined && item.children[0]?.type === 'paragraph' && /^[ \t]+\S/.test(written.slice(box.length))) return;
  c.report(mdxSyntaxe, c.of(item), { raison: 'cette case à cocher n’est pas suivie d’un texte', conseil: 'écrivez le texte sur la même ligne, ou ôtez la case' });
}

const reEscapedStar = /(?<!\\)(?:\\\\)*\\[*_][*_]+(?=[\p{L}\p{N}])/gu;
const blank = (text: string) => ' '.repeat(text.length);

/** `*a\**b`: satteri ends the emphasis, CommonMark does not, for an escaped sign is still one. */
function escapedStars(tree: Root, c: BodyContext) {
  if (!/\\[*_][*_]/.test(c.body)) return;
  let text = c.body;
  walk(tree, (node) => {
    if (node.type === 'code' || node.type === 'inlineCode') text = text.replace(slice(node, c), blank);
  });
  for (const found of text.matchAll(reEscapedStar)) {
    c.report(mdxSyntaxe, c.at(found.index, found.index + found[0].length), {
      raison: 'ces étoiles peuvent se lire de deux façons',
      conseil: 'mettez une espace après elles, ou une barre devant chacune : \\*\\*',
    });
  }
}

/** A `{` that satteri let through as text, in what it took for code that begins: remark sees an expression. */
function bareSign(node: Text, c: BodyContext) {
  if (!node.value.includes('{')) return;
  const found = /(?<!\\)\{/.exec(slice(node, c).replaceAll('\\\\', '  '));
  const at = (node.position?.start.offset ?? 0) + (found?.index ?? 0);
  if (found) c.report(expressionInterdite, c.at(at, at + 1), {});
}
