/** The texts that a file lets be read: itself, what it packs, with entities and escapes decoded, words and tags apart. */
import { gunzipSync, inflateSync } from 'node:zlib';
import { parseFragment } from 'parse5';
import { isZip, readZip } from './zip.ts';

const entities = new Map<string, string>();

/** parse5 knows the 2,231 names: no table of ours to keep. */
const entity = (written: string): string => {
  const known = entities.get(written);
  if (known !== undefined) return known;
  const node = parseFragment(written).childNodes[0];
  const value = node && 'value' in node ? node.value : written;
  entities.set(written, value);
  return value;
};

const point = (hexadecimal: string): string => String.fromCharCode(Number.parseInt(hexadecimal, 16));
const percent = (written: string): string => {
  try {
    return decodeURIComponent(written);
  } catch {
    return written;
  }
};

const ENTITY = /&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z][a-z0-9]{1,31});/gi;

/** Entities twice, since feeds hold escaped HTML; JSON, JavaScript and URL escapes. Line breaks written `\n` become spaces. */
export function decodeText(text: string): string {
  let out = text;
  for (let i = 0; i < 2 && out.includes('&'); i++) out = out.replace(ENTITY, entity);
  if (out.includes('\\')) out = out.replace(/\\(?:u([0-9a-f]{4})|x([0-9a-f]{2})|[nrtbf])/gi, (_w, u?: string, x?: string) => (u || x ? point(u ?? x ?? '20') : ' '));
  return out.includes('%') ? out.replace(/(?:%[0-9a-f]{2})+/gi, percent) : out;
}

/** Tags that stand inside words and sentences; all others separate. A drop cap is a `span`. */
const INLINE = new Set('a abbr b bdi cite code data del dfn em font i ins kbd mark q s samp small span strong sub sup time tspan u var wbr'.split(' '));
const TAG = /<!--[\s\S]*?-->|<\/?([a-z][^\s/>]*)(?:"[^"]*"|'[^']*'|[^'">])*>/gi;
const MARKUP = /\.(?:html?|xhtml|xml|svg|json|opf|ncx|rss|atom|pf_[a-z]+)$/i;

/** Text between tags, then what tags and comments say: each is read once, and a tag in the middle of a sentence does not hide it. */
const apart = (text: string): string[] => {
  const said: string[] = [];
  const between = text.replace(TAG, (tag: string, name?: string) => {
    if (!name || tag.includes('=')) said.push(tag);
    return name && !INLINE.has(name.toLowerCase()) ? ' ' : '';
  });
  return [between, said.join(' ')];
};

const textsOf = (nom: string, bytes: Buffer): string[] => {
  const text = decodeText(bytes.toString('utf8'));
  return text.includes('<') && MARKUP.test(nom) ? apart(text) : [text];
};

/** Dictionaries of pictures, fonts and colour profiles: megabytes once unpacked, and no words. */
const DRAWN = /\/Subtype\s*\/(?:Image|CIDFontType0C|OpenType|Type1C)|\/Length1\b|\/ColorSpace\b|\/Alternate\b/;

/** Strings of a PDF: UTF-16 in hexadecimal (titles, bookmarks, alternative texts), or octal escapes. */
const pdfStrings = (text: string): string =>
  text
    .replace(/<FEFF((?:[0-9A-F]{4})+)>/gi, (_whole, units: string) => ` ${units.replace(/.{4}/g, point)} `)
    .replace(/\\([0-7]{3})/g, (_whole, octal: string) => String.fromCharCode(Number.parseInt(octal, 8)));

/** What a PDF packs besides drawing: link addresses, metadata, titles of bookmarks. The words of its pages are glyph numbers, unreadable here. */
const pdfTexts = (bytes: Buffer): string[] => {
  const source = bytes.toString('latin1');
  const texts = [source];
  for (const match of source.matchAll(/stream\r?\n/g)) {
    if (source.startsWith('end', match.index - 3) || DRAWN.test(source.slice(source.lastIndexOf('obj', match.index), match.index))) continue;
    const start = match.index + match[0].length;
    const end = source.indexOf('endstream', start);
    try {
      texts.push(inflateSync(bytes.subarray(start, end < 0 ? undefined : end)).toString('utf8'));
    } catch {
      // Pictures and fonts, or packed otherwise.
    }
  }
  return texts.map((text) => decodeText(pdfStrings(text)));
};

/** NUL is in no text; the beginning is enough to tell. */
const isBinary = (bytes: Buffer): boolean => bytes.subarray(0, 8192).includes(0);

/**
 * Texts of a file. Archives give the names and texts of what they hold (gzip: Pagefind's index; zip: EPUB). Pictures and fonts give none.
 * @throws when an archive is damaged
 */
export function* readableTexts(nom: string, bytes: Buffer): Generator<string> {
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) {
    yield* readableTexts(nom, gunzipSync(bytes));
  } else if (isZip(bytes)) {
    for (const entry of readZip(bytes)) {
      yield entry.nom;
      yield* readableTexts(entry.nom, entry.octets);
    }
  } else if (bytes.subarray(0, 5).toString('latin1') === '%PDF-') {
    yield* pdfTexts(bytes);
  } else if (!isBinary(bytes)) {
    yield* textsOf(nom, bytes);
  }
}
