/** Notes as those of a digital book: a reader's software opens them over the page, and they lead back to their call. */
import type { FaceDesNotes } from '#html';
import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';

/** One body's notes. A note called twice has one way back: to its first call. */
export function notesEnLivre(): FaceDesNotes {
  const appelees = new Set<string>();
  return {
    appel: ({ id, lettre }, { prefixe }) => {
      const retour = appelees.has(id) ? {} : { id: `${prefixe}appel-${id}` };
      appelees.add(id);
      return h('sup.appel', h('a', { ...retour, href: `#${prefixe}${id}`, 'epub:type': 'noteref', role: 'doc-noteref', ariaLabel: `note ${lettre}` }, lettre));
    },
    // Sources stand in the list that closes the chapter, and their calls lead there.
    marge: ({ notes }, { prefixe }, draw) =>
      notes.map((note) =>
        h('aside.note', { id: prefixe + note.id, 'epub:type': 'footnote', role: 'doc-footnote' }, avecLettre(draw(note), note.lettre, `#${prefixe}appel-${note.id}`)),
      ),
  };
}

function avecLettre(contenu: ElementContent[], lettre: string, href: string): ElementContent[] {
  const retour: Element = h('a', { href, role: 'doc-backlink', ariaLabel: `Retour à l’appel de la note ${lettre}` }, h('b', lettre));
  const premier = contenu.find((node) => node.type === 'element');
  if (premier?.tagName !== 'p') return [h('p', retour), ...contenu];
  premier.children.unshift(retour, { type: 'text', value: ' ' });
  return contenu;
}
