/** `[^id]` where `id` is a source of the entry: a citation. Neighbours are gathered in one. */
import type { SourceCitee } from '#blocs';
import { reCall } from './body/notes.ts';
import type { NoeudDe } from './tree.ts';

/** Splits a text into runs and citations; a text without any comes back alone. */
export function splitCitations(value: string, sources: readonly SourceCitee[]): (NoeudDe<'text'> | NoeudDe<'citation'>)[] {
  if (!value.includes('[^')) return [{ type: 'text', value }];
  const parts: (NoeudDe<'text'> | NoeudDe<'citation'>)[] = [];
  let end = 0;
  for (const call of value.matchAll(reCall)) {
    const source = sources.find((s) => s.id === call[1]);
    if (!source) continue;
    const before = value.slice(end, call.index);
    const last = parts.at(-1);
    if (before.trim() === '' && last?.type === 'citation') last.sources.push(source);
    else {
      if (before) parts.push({ type: 'text', value: before });
      parts.push({ type: 'citation', sources: [source] });
    }
    end = call.index + call[0].length;
  }
  if (end < value.length) parts.push({ type: 'text', value: value.slice(end) });
  return parts;
}
