/** One HTML face for each node type. Standard GFM keeps the library's; what the recueil adds is here. */
import { appelDeSource, creditHtml, facesHtml, imageHtml, type Contexte, type NomDeBloc } from '#blocs';
import { texteDe, type NodeType, type Noeud, type NoeudDe } from '#recueil';
import type { Element, ElementContent, Nodes } from 'hast';
import { h } from 'hastscript';
import { defaultHandlers, type State } from 'mdast-util-to-hast';
import { notesEnMarge, type FaceDesNotes } from './notes.ts';

type Face<T extends NodeType> = (state: State, node: NoeudDe<T>, parent: unknown) => Nodes | ElementContent[] | undefined;
export type Handlers = { [T in NodeType]: Face<T> };

/** The library's parameters are mdast's; ours are the same nodes with our own below. */
const standard = <T extends keyof typeof defaultHandlers & NodeType>(type: T) => defaultHandlers[type] as unknown as Face<T>;
const children = (state: State, node: { children: Noeud[] }) => state.all(node as unknown as Parameters<State['all']>[0]);

/** A block is given its children drawn one heading level deeper than where it stands. */
const bloc =
  <N extends NomDeBloc>(nom: N, c: Contexte): Face<N> =>
  (state, node) =>
    facesHtml[nom](node as never, children(state, node as unknown as { children: Noeud[] }), c);

/** A region must have a name of its own: that of its columns. */
const nomDuTableau = (table: NoeudDe<'table'>) => {
  const [tete] = table.children;
  const colonnes = tete && 'children' in tete ? tete.children.map((cell) => texteDe(cell).trim()).filter(Boolean) : [];
  return ['Tableau', colonnes.join(', ')].filter(Boolean).join('\u00a0: ');
};

/** The `align` attribute is no longer HTML; a class says the same. */
function alignByClass(element: Element): Element {
  const { align, ...properties } = element.properties;
  const classe = { left: 'a-gauche', right: 'a-droite', center: 'au-centre' }[String(align)];
  element.properties = classe ? { ...properties, className: [classe] } : properties;
  for (const child of element.children) if (child.type === 'element') alignByClass(child);
  return element;
}

/** A box without a name says nothing to a screen reader: what follows it is no label. */
function nameCheckbox(item: Element, checked: boolean | null | undefined): Element {
  const box = (element: Element): Element | undefined =>
    element.children.flatMap((child) => (child.type !== 'element' ? [] : child.tagName === 'input' ? [child] : [box(child)])).find((found) => found !== undefined);
  const input = typeof checked === 'boolean' ? box(item) : undefined;
  if (input) input.properties['ariaLabel'] = checked ? 'fait' : 'à faire';
  return item;
}

/** Where an action cannot be reached, its words are said without a link. */
const versAction = (href: string | undefined, enfants: ElementContent[]) => (href === undefined ? enfants : h('a', { href }, enfants));

export function handlers(c: Contexte, notes: FaceDesNotes = notesEnMarge): Handlers {
  return {
    root: standard('root'),
    paragraph: standard('paragraph'),
    text: standard('text'),
    emphasis: standard('emphasis'),
    strong: standard('strong'),
    delete: standard('delete'),
    inlineCode: standard('inlineCode'),
    code: standard('code'),
    blockquote: standard('blockquote'),
    list: standard('list'),
    listItem: (state, node, parent) => nameCheckbox(standard('listItem')(state, node, parent) as Element, node.checked),
    tableRow: standard('tableRow'),
    tableCell: standard('tableCell'),
    thematicBreak: standard('thematicBreak'),
    break: standard('break'),
    heading: (state, node) => h(`h${Math.min(6, node.depth - 2 + c.niveau)}`, { id: c.prefixe + node.ancre }, children(state, node)),
    // A wide table scrolls by itself: it is focusable and named so that a keyboard can do it.
    table: (state, node, parent) => h('section.tableau', { ariaLabel: nomDuTableau(node), tabIndex: 0 }, [alignByClass(standard('table')(state, node, parent) as Element)]),
    link: (state, node) =>
      h('a', { href: node.url.startsWith('#') ? `#${c.prefixe}${node.url.slice(1)}` : node.url, ...(node.title ? { title: node.title } : {}) }, children(state, node)),
    lienAction: (state, node) => versAction(c.lien(node.cible), children(state, node)),
    image: (_state, node) => [imageHtml(node.media, c), creditHtml(node.media)],
    citation: (_state, node) => appelDeSource(node.sources, c),
    appelNote: (_state, node) => notes.appel(node, c),
    marge: (state, node) => notes.marge(node, c, (note) => children(state, note)),
    Question: bloc('Question', c),
    Reponse: bloc('Reponse', c),
    ChiffreCle: bloc('ChiffreCle', c),
    Encadre: bloc('Encadre', c),
    Figure: bloc('Figure', c),
    Temoignage: bloc('Temoignage', c),
    Etape: bloc('Etape', c),
    Repere: bloc('Repere', c),
  };
}
