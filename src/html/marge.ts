/** What stands beside a block: its notes, and its sources in a few words. */
import type { Contexte } from '#blocs';
import type { NoeudDe } from '#recueil';
import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';

/** `draw` gives a note's content. */
export function margeHtml({ notes, sources }: NoeudDe<'marge'>, c: Contexte, draw: (note: NoeudDe<'appelNote'>) => ElementContent[]): Element {
  return h(notes.length === 0 ? 'div.note.seulement-sources' : 'div.note', { role: 'note' }, [
    ...notes.map((note) => h('div', { id: c.prefixe + note.id }, withLetter(note.lettre, draw(note)))),
    ...sources.map((source) => h('p.src', [h('b', String(source.numero)), ' ', source.titre])),
  ]);
}

/** The letter opens the note's first paragraph, or stands alone before a list: it is what the call in the text shows. */
function withLetter(lettre: string, content: ElementContent[]): ElementContent[] {
  const first = content.find((node) => node.type === 'element');
  if (first?.tagName !== 'p') return [h('p', h('b', lettre)), ...content];
  first.children.unshift(h('b', lettre), { type: 'text', value: ' ' });
  return content;
}
