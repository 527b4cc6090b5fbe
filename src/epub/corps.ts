/** A body, drawn by the renderer of the pages; what a page of paper or ink cannot do is said otherwise. */
import { toHast } from '#html';
import { tree, type Corps } from '#recueil';
import type { ElementContent, RootContent } from 'hast';
import { h } from 'hastscript';
import { lienDe, type Cadre } from './cadre.ts';
import { notesEnLivre } from './notes.ts';

/** `niveau` is that of the body's `##`. Ids begin with the voice: a chapter holds one action. */
export function dessiner(corps: Corps, niveau: number, cadre: Cadre): ElementContent[] {
  const racine = toHast(
    tree(corps),
    {
      prefixe: `${corps.voix}-`,
      niveau,
      lien: (cible) => lienDe(cadre, cible),
      source: ({ numero }) => `#source-${numero}`,
      media: (media) => {
        const src = `images/${media.digest}.jpg`;
        cadre.medias.set(src, media);
        return { src, srcset: [] };
      },
    },
    notesEnLivre(),
  );
  return racine.children.filter(dessinable).map(immobile);
}

const dessinable = (node: RootContent): node is ElementContent => node.type === 'element' || node.type === 'text';

/** A page does not scroll and has no form: a table takes no focus, a box that nobody can tick is a word. */
function immobile(node: ElementContent): ElementContent {
  if (node.type !== 'element') return node;
  if (node.tagName === 'input') return h('b.case', node.properties['checked'] ? 'fait' : 'à faire');
  delete node.properties['tabIndex'];
  node.children = node.children.map(immobile);
  return node;
}
