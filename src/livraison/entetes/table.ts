/**
 * What a server must say with each file: one table, read by all the writers of this folder and by `constater`. Paths are below the site's root; another need
 * (redirections, a type) is one more line here and nothing elsewhere.
 */

export interface Reglages {
  /** Folder of the site on its host, with both slashes. */
  base: string;
  /** Always in HTTPS: sends plain HTTP on, and tells browsers to come back so for a year. A choice: it holds them to it. */
  https: boolean;
  /** Addresses that send on, base included. */
  redirections: readonly { de: string; vers: string }[];
}

/** With every answer. The rest of the policy is in each page: `frame-ancestors` is what a page cannot say itself. */
export const SECURITE: readonly (readonly [nom: string, valeur: string])[] = [
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'strict-origin-when-cross-origin'],
  ['Content-Security-Policy', "frame-ancestors 'self'"],
  ['Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
];
export const HSTS = ['Strict-Transport-Security', 'max-age=31536000'] as const;

/** Folders whose files are named by their digest: they never change. */
export const IMMUABLES: readonly string[] = ['_astro', 'medias', 'og', 'pagefind/filter', 'pagefind/fragment', 'pagefind/index'];
export const CACHE_IMMUABLE = 'public, max-age=31536000, immutable';
/** All the rest is asked for again each time, and comes only if it has changed. */
export const CACHE = 'no-cache';

/**
 * Files that a script of any other site may read: the data, whole and by action. Pages, pictures and `recit.json` (drawn texts, credits) are not for
 * reuse by programs. A pattern for the paths below the base, as the three servers and JavaScript all read it.
 */
export const OUVERTS = '(?:donnees/.+|actions/[^/]+/[^/]+)\\.(?:csv|json|jsonld)';
/** Nobody is asked who they are: there is no cookie and no secret that an origin could borrow. */
export const OUVERTURE = ['Access-Control-Allow-Origin', '*'] as const;
const ouvert = new RegExp(`^${OUVERTS}$`);

/** Permanent addresses, below the base: printed and cited, they answer as what they are, without a page in between. */
export const PERMANENTES = { de: 'id/([a-z0-9-]+)/([a-z0-9-]+)/', vers: (edition: string, slug: string) => `actions/${edition}/${slug}/` } as const;

interface TypeDeFichier {
  extensions: readonly string[];
  type: string;
  /** Text: said to be UTF-8, and compressed on its way. */
  texte?: boolean;
}

export const TYPES: readonly TypeDeFichier[] = [
  { extensions: ['html'], type: 'text/html', texte: true },
  { extensions: ['css'], type: 'text/css', texte: true },
  { extensions: ['js', 'mjs'], type: 'text/javascript', texte: true },
  { extensions: ['json'], type: 'application/json', texte: true },
  { extensions: ['jsonld'], type: 'application/ld+json', texte: true },
  { extensions: ['xml'], type: 'application/xml', texte: true },
  { extensions: ['csv'], type: 'text/csv', texte: true },
  { extensions: ['txt'], type: 'text/plain', texte: true },
  { extensions: ['bib'], type: 'application/x-bibtex', texte: true },
  { extensions: ['ris'], type: 'application/x-research-info-systems', texte: true },
  { extensions: ['svg'], type: 'image/svg+xml', texte: true },
  { extensions: ['webp'], type: 'image/webp' },
  { extensions: ['png'], type: 'image/png' },
  { extensions: ['jpg', 'jpeg'], type: 'image/jpeg' },
  { extensions: ['ico'], type: 'image/x-icon' },
  { extensions: ['woff2'], type: 'font/woff2' },
  { extensions: ['pdf'], type: 'application/pdf' },
  { extensions: ['docx'], type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' },
  { extensions: ['epub'], type: 'application/epub+zip' },
  { extensions: ['zip'], type: 'application/zip' },
  { extensions: ['wasm'], type: 'application/wasm' },
  // Pagefind unpacks its own files: they are compressed already.
  { extensions: ['pagefind', 'pf_meta', 'pf_index', 'pf_fragment', 'pf_filter'], type: 'application/octet-stream' },
];

export const NON_TROUVEE = '404.html';

/** Hidden files are nobody's business, but for what proves a certificate. */
export const CACHES_SAUF = '.well-known';

/** A file that no server shows to anybody. */
export const estCache = (chemin: string): boolean => chemin.split('/').some((nom) => nom.startsWith('.') && nom !== CACHES_SAUF);

/** What a file must be served with. */
export function attendus(chemin: string, { https }: Pick<Reglages, 'https'>): ReadonlyMap<string, string> {
  const extension = chemin.slice(chemin.lastIndexOf('.') + 1).toLowerCase();
  const type = TYPES.find(({ extensions }) => extensions.includes(extension));
  return new Map([
    ...SECURITE,
    ...(https ? [HSTS] : []),
    ...(ouvert.test(chemin) ? [OUVERTURE] : []),
    ['Cache-Control', IMMUABLES.some((dossier) => chemin.startsWith(`${dossier}/`)) ? CACHE_IMMUABLE : CACHE],
    ...(type ? [['Content-Type', type.texte ? `${type.type}; charset=utf-8` : type.type] as const] : []),
  ]);
}

export const echapper = (texte: string): string => texte.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
export const textes = (): string[] => TYPES.filter(({ texte }) => texte).map(({ type }) => type);
