/** Which attributes of which elements hold addresses, and what each is for. */
import { fromCss, fromRefresh, fromSrcset } from './addresses-in.ts';
import type { Reference, Role } from './types.ts';

type Attributes = ReadonlyMap<string, string>;

/** `link` relations that make a browser load something, or open a connection. */
const LOADED = new Set(['stylesheet', 'preload', 'modulepreload', 'prefetch', 'prerender', 'icon', 'apple-touch-icon', 'mask-icon', 'manifest', 'preconnect', 'dns-prefetch']);
const LINKS = ['a', 'area'];
const one = (value: string): string[] => [value.trim()];
const several = (value: string): string[] => value.split(/\s+/).filter(Boolean);

interface Entree {
  attribut: string;
  role: Role;
  read: (value: string) => string[];
}

const loads = (attribut: string, read = one): Entree => ({ attribut, role: 'ressource', read });
const follows = (attribut: string): Entree => ({ attribut, role: 'lien', read: one });

const picture = [loads('src'), loads('srcset', fromSrcset)];
const drawn = [loads('href'), loads('xlink:href')];
const linked = [follows('href'), follows('xlink:href'), loads('ping', several)];

const TABLE: Record<string, readonly Entree[]> = {
  a: linked,
  area: linked,
  img: picture,
  source: picture,
  script: [loads('src'), ...drawn],
  iframe: [loads('src')],
  frame: [loads('src')],
  embed: [loads('src')],
  track: [loads('src')],
  audio: [loads('src')],
  video: [loads('src'), loads('poster')],
  object: [loads('data')],
  input: [loads('src'), loads('formaction')],
  button: [loads('formaction')],
  // Where a form goes receives what a reader types: as much another origin's business as what it loads.
  form: [loads('action')],
  use: drawn,
  image: drawn,
  feimage: drawn,
  body: [loads('background')],
};

const ofLink = (attributes: Attributes): Entree[] => {
  const relations = several((attributes.get('rel') ?? '').toLowerCase());
  return [{ attribut: 'href', role: relations.some((r) => LOADED.has(r)) ? 'ressource' : 'mention', read: one }, loads('imagesrcset', fromSrcset)];
};

const SHARED_PICTURE = /^(?:og:(?:image|url|audio|video)(?::(?:secure_)?url)?|twitter:image(?::src)?)$/i;

const ofMeta = (attributes: Attributes): Entree[] => {
  if (attributes.get('http-equiv')?.toLowerCase() === 'refresh') return [{ attribut: 'content', role: 'lien', read: fromRefresh }];
  const name = attributes.get('property') ?? attributes.get('name') ?? '';
  return SHARED_PICTURE.test(name) ? [{ attribut: 'content', role: 'mention', read: one }] : [];
};

const entriesOf = (tag: string, attributes: Attributes): readonly Entree[] => {
  if (tag === 'link') return ofLink(attributes);
  if (tag === 'meta') return ofMeta(attributes);
  return TABLE[tag] ?? [];
};

/** The addresses of one element, its `style` attribute included. An absent attribute gives none; an empty one only where it is a link. */
export function referencesOf(tag: string, attributes: Attributes): Reference[] {
  const found: Reference[] = [];
  for (const { attribut, role, read } of entriesOf(tag, attributes)) {
    const value = attributes.get(attribut);
    if (value === undefined) continue;
    for (const url of read(value)) if (url !== '' || LINKS.includes(tag)) found.push({ url, role, place: `${tag} ${attribut}` });
  }
  const style = attributes.get('style');
  if (style) found.push(...fromCss(style).map((url) => ({ url, role: 'ressource' as const, place: `${tag} style` })));
  return found;
}
