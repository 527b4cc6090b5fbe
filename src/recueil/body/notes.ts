/** Notes: every call has its note or its source, every note is called. Parsers leave `[^x]` without definition as text, in silence. */
import type { Root, Text } from 'mdast';
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
  walk(tree, (node) => {
    if (node.type === 'footnoteDefinition' && !called.has(node.identifier)) c.report(noteOrpheline, c.of(node), { id: node.label ?? node.identifier });
  });
}

/** Unescaped calls that stayed text, with their offsets in the body. */
function callsIn(node: Text, body: string) {
  if (!node.value.includes('[^')) return [];
  const start = node.position?.start.offset ?? 0;
  const written = body.slice(start, node.position?.end.offset);
  return [...written.matchAll(reCall)]
    .filter((call) => written[call.index - 1] !== '\\')
    .map((call) => ({ id: call[1] ?? '', start: start + call.index, length: call[0].length }));
}
