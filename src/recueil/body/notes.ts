/**
 * Notes: every call has its note or its source, every note is called, none is written twice.
 * Parsers leave `[^x]` without definition as text, and drop a second definition, in silence.
 */
import type { Root, Text } from 'mdast';
import { identifiantDouble } from '../rules/identifiant-double.ts';
import { noteOrpheline } from '../rules/note-orpheline.ts';
import type { BodyContext } from './check.ts';
import { walk } from './walk.ts';

export const reCall = /\[\^([^\]\s[]+)\]/g;

export function checkNotes(tree: Root, c: BodyContext): void {
  const called = new Set<string>();
  walk(tree, (node) => {
    if (node.type === 'footnoteReference') called.add(node.identifier);
    else if (node.type === 'text') for (const call of callsIn(node, c.body)) c.survey.citations.push({ id: call.id, place: c.at(call.start, call.start + call.length) });
  });
  const defined = new Set<string>();
  walk(tree, (node) => {
    if (node.type !== 'footnoteDefinition' && node.type !== 'definition') return;
    const id = node.label ?? node.identifier;
    const key = `${node.type} ${node.identifier}`;
    if (defined.has(key)) c.report(identifiantDouble, c.of(node), { id, liste: node.type === 'definition' ? 'les adresses de ce texte' : 'les notes de ce texte' });
    else if (node.type === 'footnoteDefinition' && !called.has(node.identifier)) c.report(noteOrpheline, c.of(node), { id });
    defined.add(key);
  });
}

/** Unescaped calls that stayed text, with their offsets in the body. */
function callsIn(node: Text, body: string) {
  if (!node.value.includes('[^')) return [];
  const start = node.position?.start.offset ?? 0;
  const written = body.slice(start, node.position?.end.offset);
  return [...written.matchAll(reCall)].filter((call) => written[call.index - 1] !== '\\').map((call) => ({ id: call[1] ?? '', start: start + call.index, length: call[0].length }));
}
