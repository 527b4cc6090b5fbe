/**
 * From a body to the tree that renderers draw: names replaced by things, notes and sources gathered in margins,
 * anchors given, French typography set. Takes a published body: a renderer cannot ask for anything else.
 */
import { blocs, type NomDeBloc, type References } from '#blocs';
import type { Definition, FootnoteDefinition, Nodes, Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx';
import { anchors, anchorText, foldToAnchor } from './anchors.ts';
import { actionOf } from './body/links.ts';
import { splitCitations } from './citations.ts';
import { addMargins } from './margins.ts';
import { parseBody } from './parse.ts';
import type { Corps } from './published.ts';
import { roles, type Noeud, type Racine, type Role } from './tree.ts';
import { typographier, typographierEnLigne } from './typography.ts';

export interface LinkContext {
  corps: Corps;
  ancre: (text: string) => string;
  definitions: Map<string, Definition>;
  notes: Map<string, FootnoteDefinition>;
  /** Identifiers of notes in the order of their first call. */
  called: string[];
}

/** The tree of a published body. The body passed every check: what cannot be resolved here is a defect of the code. */
export function tree(corps: Corps): Racine {
  const parsed = parseBody(corps.texte);
  if (!parsed.ok) throw new Error(`published body that cannot be read: ${corps.edition}/${corps.slug}`);
  const c: LinkContext = { corps, ancre: anchors(), definitions: new Map(), notes: new Map(), called: [] };
  collect(parsed.tree, c);
  const root: Racine = { type: 'root', children: linkAll(parsed.tree.children, c) };
  return addMargins(root);
}

function collect(node: Root | RootContent, c: LinkContext) {
  if (node.type === 'definition') c.definitions.set(node.identifier, node);
  if (node.type === 'footnoteDefinition') c.notes.set(node.identifier, node);
  if ('children' in node) for (const child of node.children) collect(child as RootContent, c);
}

function linkAll(nodes: readonly Nodes[], c: LinkContext): Noeud[] {
  const against = (neighbour: Nodes | undefined) => neighbour !== undefined && neighbour.type !== 'break';
  return nodes.flatMap((node, i) => link(node, { suit: against(nodes[i - 1]), precede: against(nodes[i + 1]) }, c));
}

/** Whether something stands against a run of text, before and after it. */
interface Voisins {
  suit: boolean;
  precede: boolean;
}

function link(node: Nodes, voisins: Voisins, c: LinkContext): Noeud[] {
  switch (node.type) {
    case 'text':
      return text(node.value, voisins, c);
    case 'heading': {
      const role = roleOf(anchorText(node) ?? '');
      return [{ type: 'heading', depth: node.depth, ancre: c.ancre(anchorText(node) ?? ''), ...(role ? { role } : {}), children: linkAll(node.children, c) }];
    }
    case 'link':
      return [linkTo(node.url, node.title, linkAll(node.children, c))];
    case 'linkReference': {
      const definition = c.definitions.get(node.identifier);
      return [linkTo(definition?.url ?? '', definition?.title, linkAll(node.children, c))];
    }
    case 'image':
      return withdrawn(node.url, c) ? [] : [image(node.url, node.alt, c)];
    case 'footnoteReference':
      return [note(node.identifier, c)];
    case 'definition':
    case 'footnoteDefinition':
      return [];
    case 'mdxJsxFlowElement':
      return showsWithdrawn(node, c) ? [] : [bloc(node, c)];
    case 'inlineCode':
    case 'code':
    case 'thematicBreak':
    case 'break':
      return [node];
    case 'paragraph':
    case 'emphasis':
    case 'strong':
    case 'delete':
    case 'blockquote':
    case 'list':
    case 'listItem':
    case 'table':
    case 'tableRow':
    case 'tableCell':
      return [{ ...node, children: linkAll(node.children, c) }];
    default:
      throw new Error(`node that the profile refuses: ${node.type}`);
  }
}

/** A text, and the citations that it holds: what stands between two of them has them for neighbours. */
function text(value: string, { suit, precede }: Voisins, { corps }: LinkContext): Noeud[] {
  const parts = splitCitations(value, corps.sources);
  return parts.map((part, i) =>
    part.type === 'text' ? { type: 'text', value: typographierEnLigne(part.value, { suit: suit || i > 0, precede: precede || i < parts.length - 1 }) } : part,
  );
}

const roleNames = new Map(Object.entries(roles).map(([role, titre]) => [foldToAnchor(titre), role as Role]));
const roleOf = (titre: string) => roleNames.get(foldToAnchor(titre));

function linkTo(url: string, title: string | null | undefined, children: Noeud[]): Noeud {
  const cible = actionOf(url);
  return cible ? { type: 'lienAction', cible, children } : { type: 'link', url: encoded(url), ...(title ? { title: typographier(title) } : {}), children };
}

/** `https://exemple.fr/é` as it travels; what is encoded already stays. */
const encoded = (url: string) => encodeURI(url).replace(/%25(?=[0-9a-f]{2})/gi, '%');

/** A picture that the border held back (withdrawn, consent expired): the text goes out without it. */
const withdrawn = (fichier: string, { corps }: LinkContext) => !corps.medias.some((media) => media.fichier === fichier);

function showsWithdrawn(node: MdxJsxFlowElement, c: LinkContext): boolean {
  const { references } = blocs[node.name as NomDeBloc];
  return node.attributes.some(
    (a) => a.type === 'mdxJsxAttribute' && (references as Record<string, string>)[a.name] === 'media' && typeof a.value === 'string' && withdrawn(a.value, c),
  );
}

function image(fichier: string, alt: string | null | undefined, c: LinkContext): Noeud {
  return { type: 'image', media: { ...found(c.corps.medias, (media) => media.fichier === fichier), ...(alt ? { alt: typographier(alt) } : {}) } };
}

/** Notes are lettered, so that they are not taken for sources, which are numbered. */
function note(identifier: string, c: LinkContext): Noeud {
  if (!c.called.includes(identifier)) c.called.push(identifier);
  const rank = c.called.indexOf(identifier);
  const lettre = rank < 26 ? String.fromCharCode(97 + rank) : String(rank + 1);
  return { type: 'appelNote', lettre, id: `note-${lettre}`, children: linkAll(c.notes.get(identifier)?.children ?? [], c) };
}

function bloc(node: MdxJsxFlowElement, c: LinkContext): Noeud {
  const nom = node.name as NomDeBloc;
  const definition = blocs[nom];
  const attributs: Record<string, string> = {};
  for (const attribute of node.attributes) {
    if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string') continue;
    // A name is looked for as it is written: `l'atelier.jpg` has a straight apostrophe on the disk.
    attributs[attribute.name] = attribute.name in definition.references ? attribute.value : typographier(attribute.value);
  }
  const lies = Object.fromEntries(Object.entries(definition.references).map(([attribut, kind]) => [attribut, named(kind, attributs[attribut] ?? '', c)]));
  const ancre = definition.ancre ? { ancre: c.ancre(anchorText(node) ?? '') } : {};
  const children = linkAll(definition.contenu === 'texte' ? unwrapParagraphs(node.children) : node.children, c);
  // The registry's types cannot follow a name known only at run time; the profile has checked the attributs.
  return { type: nom, attributs, lies, ...ancre, children } as Noeud;
}

/** A line of text is the same whether the parser saw a paragraph in it or not. */
const unwrapParagraphs = (nodes: readonly RootContent[]): RootContent[] => nodes.flatMap((node) => (node.type === 'paragraph' ? node.children : [node]));

function named(kind: keyof References, name: string, { corps }: LinkContext): References[keyof References] {
  if (kind === 'media') return found(corps.medias, (media) => media.fichier === name);
  if (kind === 'source') return found(corps.sources, (source) => source.id === name);
  return found(corps.intervenants, (intervenant) => intervenant.id === name);
}

function found<T>(list: readonly T[], test: (item: T) => boolean): T {
  const item = list.find(test);
  if (item === undefined) throw new Error('a name that the checks let pass is not there');
  return item;
}
