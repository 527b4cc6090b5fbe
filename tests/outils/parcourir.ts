/** Follows every address that the pages of a served site give, as a browser would ask for it. */
import { parse, type DefaultTreeAdapterTypes } from 'parse5';

export interface Parcours {
  /** Pages seen, by path. */
  pages: Map<string, string>;
  /** What did not answer 200, with the page that leads there. */
  perdues: string[];
  /** Addresses on other hosts that the pages load or link to. */
  ailleurs: Set<string>;
}

type Node = DefaultTreeAdapterTypes.Node;

/** Values of the attributes that hold addresses. */
function addressesIn(node: Node, into: string[] = []): string[] {
  if ('attrs' in node) {
    for (const { name, value } of node.attrs) {
      if (name === 'href' || name === 'src') into.push(value);
      if (name === 'srcset') into.push(...value.split(',').map((part) => part.trim().split(/\s+/)[0] ?? ''));
    }
  }
  if ('childNodes' in node) for (const child of node.childNodes) addressesIn(child, into);
  return into;
}

/** Goes from the root of a served site to everything that it leads to. Every answer is read once. */
export async function parcourir(racine: string): Promise<Parcours> {
  const seen: Parcours = { pages: new Map(), perdues: [], ailleurs: new Set() };
  const waiting: [string, string][] = [[racine, '(racine)']];
  const known = new Set<string>([racine]);
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [url, from] = next;
    const answer = await fetch(url);
    const body = Buffer.from(await answer.arrayBuffer()).toString('utf8');
    if (answer.status !== 200) seen.perdues.push(`${answer.status} ${url} (depuis ${from})`);
    const type = answer.headers.get('content-type') ?? '';
    const found = type.includes('text/html') ? addressesIn(parse(body)) : type.includes('text/css') ? [...body.matchAll(/url\(\s*['"]?([^'")]+)/g)].map((m) => m[1] ?? '') : [];
    if (type.includes('text/html')) seen.pages.set(url, body);
    for (const address of found) {
      if (address.startsWith('data:') || address.startsWith('mailto:')) continue;
      const target = new URL(address, url);
      // A form's question changes nothing for a plain host.
      target.hash = '';
      target.search = '';
      if (target.host !== new URL(racine).host) seen.ailleurs.add(target.href);
      else if (!known.has(target.href)) {
        known.add(target.href);
        waiting.push([target.href, url]);
      }
    }
  }
  return seen;
}
