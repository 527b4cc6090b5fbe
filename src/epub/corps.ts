/** A body, drawn by the renderer of the pages; what a book cannot do is said otherwise. */
import { toHast } from '#html';
import { tree, type Corps } from '#recueil';
import type { Element, ElementContent, RootContent } from 'hast';
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
  return racine.children.filter(dessinable).map(enLivre);
}

const dessinable = (node: RootContent): node is ElementContent => node.type === 'element' || node.type === 'text';

/**
 * A book has no form: a box that nobody can tick is a word.
 * Words that a sheet hides from the eye would show on devices that do not know how to hide: they name the link instead.
 */
function enLivre(node: ElementContent): ElementContent {
  if (node.type !== 'element') return node;
  if (node.tagName === 'input') return h('b.case', node.properties['checked'] ? 'fait' : 'à faire');
  const [premier, ...suite] = node.children;
  if (premier?.type === 'element' && estCache(premier)) {
    node.properties['ariaLabel'] = [premier, ...suite].map(texteBrut).join('');
    node.children = suite;
  }
  node.children = node.children.map(enLivre);
  return node;
}

const estCache = ({ properties: { className } }: Element) => Array.isArray(className) && className.includes('hors');
const texteBrut = (node: ElementContent): string => (node.type === 'text' ? node.value : node.type === 'element' ? node.children.map(texteBrut).join('') : '');
