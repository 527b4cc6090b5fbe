/** Addresses in values that hold several: srcset, CSS, meta refresh. */

/** Addresses of a `srcset`, as browsers read it: a comma may be part of an address, not its last character. */
export function fromSrcset(value: string): string[] {
  const found: string[] = [];
  let rest = value;
  for (;;) {
    rest = rest.replace(/^[\s,]+/, '');
    const url = /^\S+/.exec(rest)?.[0];
    if (!url) return found;
    rest = rest.slice(url.length);
    const bare = url.replace(/,+$/, '');
    if (bare !== '') found.push(bare);
    if (bare.length === url.length) rest = rest.replace(/^(?:\([^)]*\)|[^,(])*/, '');
  }
}

const COMMENT = /\/\*[\s\S]*?\*\//g;
const CSS_ADDRESS = /url\(\s*(?:"([^"]*)"|'([^']*)'|([^)"'\s]*))\s*\)|@import\s+(?:"([^"]*)"|'([^']*)')/gi;

/** Addresses of a style sheet or of a `style` attribute: `url(…)` and `@import`. */
export function fromCss(css: string): string[] {
  const found: string[] = [];
  for (const match of css.replace(COMMENT, '').matchAll(CSS_ADDRESS)) {
    const url = match.slice(1).find((group) => group !== undefined);
    if (url) found.push(url);
  }
  return found;
}

/** Address of `<meta http-equiv="refresh" content="0; url=/x/">`. */
export const fromRefresh = (content: string): string[] => {
  const url = /^\s*[\d.]*\s*[;,]?\s*(?:url\s*=\s*)?["']?([^"']*)/i.exec(content)?.[1]?.trim();
  return url ? [url] : [];
};
