/** One HTML page → what the gates need of it. */
import { html as spec, parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { fromCss } from './addresses-in.ts';
import { allowsInline, readPolicy, type Genre, type Politique } from './policy.ts';
import { referencesOf } from './references.ts';
import type { FaitsDePage, Reference } from './types.ts';

/** Types of `<script>` that are data, not code: a policy lets them be. */
const DATA = /^(?:application|text)\/(?:[\w.-]+\+)?(?:json|plain|xml)$|^text\/(?:template|html)$/i;
/** Attributes that begin like a handler (`onglet`) are refused as well: nothing of ours needs one. */
const HANDLER = /^on[a-z]+$/;

interface Releve {
  titre: string;
  ids: Set<string>;
  doublons: Set<string>;
  references: Reference[];
  racine?: string;
  politiques: Politique[];
  enLigne: { genre: Genre; texte: string }[];
  fautes: Set<string>;
  redirige: boolean;
}

const textOf = (element: Tree.Element): string => element.childNodes.map((n) => ('value' in n ? n.value : '')).join('');

const attributesOf = (element: Tree.Element): Map<string, string> =>
  new Map(element.attrs.map((a) => [a.prefix ? `${a.prefix}:${a.name.toLowerCase()}` : a.name.toLowerCase(), a.value]));

const noteId = (releve: Releve, id: string | undefined): void => {
  if (!id) return;
  if (releve.ids.has(id)) releve.doublons.add(id);
  releve.ids.add(id);
};

const noteAttributes = (releve: Releve, tag: string, attributes: Map<string, string>): void => {
  for (const [name, value] of attributes) {
    if (name === 'style') releve.fautes.add(`Attribut « style » sur <${tag}>.`);
    if (HANDLER.test(name)) releve.fautes.add(`Attribut « ${name} » sur <${tag}>.`);
    if (/^\s*javascript:/i.test(value)) releve.fautes.add(`Adresse « javascript: » sur <${tag}>.`);
  }
};

const noteCode = (releve: Releve, element: Tree.Element, attributes: Map<string, string>): void => {
  if (element.tagName === 'style') {
    const texte = textOf(element);
    releve.enLigne.push({ genre: 'style', texte });
    releve.references.push(...fromCss(texte).map((url) => ({ url, role: 'ressource' as const, place: 'css' })));
  }
  if (element.tagName === 'script' && !attributes.has('src') && !attributes.has('href') && !DATA.test(attributes.get('type') ?? '')) {
    releve.enLigne.push({ genre: 'script', texte: textOf(element) });
  }
};

const noteHead = (releve: Releve, element: Tree.Element, attributes: Map<string, string>): void => {
  const tag = element.tagName;
  if (tag === 'title' && element.namespaceURI === spec.NS.HTML && releve.titre === '') releve.titre = textOf(element).trim();
  if (tag === 'base' && releve.racine === undefined && attributes.has('href')) releve.racine = attributes.get('href') ?? '';
  if (tag !== 'meta') return;
  const equiv = attributes.get('http-equiv')?.toLowerCase();
  if (equiv === 'content-security-policy') releve.politiques.push(readPolicy(attributes.get('content') ?? ''));
  if (equiv === 'refresh') releve.redirige = true;
};

const noteElement = (releve: Releve, element: Tree.Element): void => {
  const tag = element.tagName.toLowerCase();
  const attributes = attributesOf(element);
  noteId(releve, attributes.get('id'));
  if (tag === 'a' && attributes.has('name')) releve.ids.add(attributes.get('name') ?? '');
  releve.references.push(...referencesOf(tag, attributes));
  noteAttributes(releve, tag, attributes);
  noteCode(releve, element, attributes);
  noteHead(releve, element, attributes);
};

/** Goes over a tree without recursion: a page may be nested deeper than the stack. */
const walk = (root: Tree.Node, see: (element: Tree.Element) => void): void => {
  const pending: Tree.Node[] = [root];
  for (let node = pending.pop(); node; node = pending.pop()) {
    if ('tagName' in node) see(node);
    if ('content' in node) pending.push(node.content);
    if ('childNodes' in node) for (const child of node.childNodes.toReversed()) pending.push(child);
  }
};

const cspFaults = (releve: Releve): string[] => {
  const fautes = [...releve.fautes];
  for (const { genre, texte } of releve.enLigne) {
    if (!allowsInline(releve.politiques, genre, texte)) fautes.push(`<${genre}> écrit dans la page, dont l’empreinte n’est pas dans sa politique de sécurité (CSP).`);
  }
  // A page that only redirects loads nothing.
  if (releve.politiques.length === 0 && !releve.redirige) fautes.push('Page sans politique de sécurité (CSP).');
  return [...new Set(fautes)];
};

/**
 * Parses a page once. Unknown and broken markup is read as browsers do; `noscript` is read as a page without scripts shows it.
 * @returns facts that hold no reference to the source
 */
export function readPage(source: string): FaitsDePage {
  const releve: Releve = {
    titre: '', ids: new Set(), doublons: new Set(), references: [], politiques: [], enLigne: [], fautes: new Set(), redirige: false,
  };
  walk(parse(source, { scriptingEnabled: false }), (element) => noteElement(releve, element));
  const { titre, ids, doublons, references, racine } = releve;
  return { titre, ids, doublons, references, fautesCsp: cspFaults(releve), ...(racine === undefined ? {} : { racine }) };
}
