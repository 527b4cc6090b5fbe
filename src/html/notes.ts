/** How notes stand. A page sets them beside the block that calls them, with its sources in a few words; a book has footnotes. */
import type { Contexte } from '#blocs';
import type { NoeudDe } from '#recueil';
import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';

export interface FaceDesNotes {
  /** What calls a note. */
  appel: (note: NoeudDe<'appelNote'>, c: Contexte) => Element;
  /** What follows a block that calls notes or cites sources; `draw` gives a note's content. */
  marge: (marge: NoeudDe<'marge'>, c: Contexte, draw: (note: NoeudDe<'appelNote'>) => ElementContent[]) => Element | ElementContent[];
}

export const notesEnMarge: FaceDesNotes = {
  appel: (note, c) => h('sup.appel', h('a', { href: `#${c.prefixe}${note.id}` }, [h('span.hors', 'note '), note.lettre])),
  marge: margeHtml,
};

function margeHtml({ notes, sources }: NoeudDe<'marge'>, c: Contexte, draw: (note: NoeudDe<'appelNote'>) => ElementContent[]): Element {
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
