/** What an address written in a file of the site leads to. */
import type { Site } from './types.ts';

export type Cible =
  /** A file of the site, or a place where there is none: `fichier` is what a server would look for. */
  | { sorte: 'interne'; fichier: string; ancre: string }
  | { sorte: 'hors-base'; chemin: string }
  | { sorte: 'externe'; origine: string }
  /** mailto, tel, data…: no request to any host. */
  | { sorte: 'autre' }
  | { sorte: 'invalide' };

/** Stands for the host, which a site does not know: `.invalid` is reserved and belongs to nobody. */
const HOST = 'https://recueil.invalid';
const NETWORK = new Set(['http:', 'https:', 'ws:', 'wss:', 'ftp:']);

const decode = (text: string): string | undefined => {
  try {
    return decodeURIComponent(text).normalize('NFC');
  } catch {
    return undefined;
  }
};

/** Address at which a server shows a file: `a/index.html` is shown at `a/`. */
export const addressOf = (site: Pick<Site, 'base'>, fichier: string): string =>
  HOST +
  site.base +
  fichier
    .replace(/(^|\/)index\.html$/, '$1')
    .split('/')
    .map(encodeURIComponent)
    .join('/');

const inside = (site: Site, url: URL): Cible => {
  const chemin = decode(url.pathname);
  if (chemin === undefined) return { sorte: 'invalide' };
  const ancre = decode(url.hash.slice(1).replace(/:~:.*$/, '')) ?? url.hash.slice(1);
  // `/recueil` without its slash is the site's root to a reader; servers redirect it.
  if (`${chemin}/` === site.base) return { sorte: 'interne', fichier: 'index.html', ancre };
  if (!chemin.startsWith(site.base)) return { sorte: 'hors-base', chemin };
  const rest = chemin.slice(site.base.length);
  return { sorte: 'interne', fichier: rest === '' || rest.endsWith('/') ? `${rest}index.html` : rest, ancre };
};

/** A literal `\` or a space inside is mended by browsers, and so by URL; what URL refuses is broken everywhere. */
const parseUrl = (url: string, from: string): URL | undefined => (URL.canParse(url, from) ? new URL(url, from) : undefined);

/**
 * Resolves an address like a browser.
 * @param depuis file in which it is written
 * @param racine the page's `<base href>`, if any
 */
export function resolveAddress(site: Site, depuis: string, url: string, racine?: string): Cible {
  const page = addressOf(site, depuis);
  const from = racine === undefined ? page : (parseUrl(racine, page)?.href ?? page);
  const target = parseUrl(url, from);
  if (!target) return { sorte: 'invalide' };
  if (!NETWORK.has(target.protocol)) return { sorte: 'autre' };
  if (target.origin === HOST || target.host === site.hote) return inside(site, target);
  return { sorte: 'externe', origine: target.origin };
}

/** Resolver for one gate's run: the addresses that every page repeats are resolved once. */
export function createResolver(site: Site): typeof resolveAddress {
  const known = new Map<string, Cible>();
  return (_site, depuis, url, racine) => {
    if (!/^\/(?!\/)/.test(url) || racine !== undefined) return resolveAddress(site, depuis, url, racine);
    const cible = known.get(url) ?? resolveAddress(site, depuis, url);
    known.set(url, cible);
    return cible;
  };
}
