/** Reads a finished output folder: names and sizes at once, pages and style sheets when a gate asks. */
import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { fromCss } from './addresses-in.ts';
import { readPage } from './page.ts';
import type { FaitsDePage, Reference, Site } from './types.ts';

const listFiles = async (dossier: string): Promise<Map<string, number>> => {
  const entries = await readdir(dossier, { recursive: true, withFileTypes: true });
  const paths = entries.filter((e) => !e.isDirectory()).map((e) => relative(dossier, join(e.parentPath, e.name)).split(sep).join('/'));
  const files = new Map<string, number>();
  // NFC: macOS gives decomposed names, addresses are composed.
  for (const path of paths.sort()) files.set(path.normalize('NFC'), (await stat(join(dossier, path))).size);
  return files;
};

/** True for the name of an HTML page. */
export const isPage = (fichier: string): boolean => /\.html?$/i.test(fichier);

/** Pages of one site say the same addresses a thousand times over: each is kept once. */
const pool = () => {
  const references = new Map<string, Reference>();
  const texts = new Map<string, string>();
  const text = (value: string): string => {
    const known = texts.get(value);
    if (known !== undefined) return known;
    texts.set(value, value);
    return value;
  };
  const reference = (ref: Reference): Reference => {
    const key = `${ref.role} ${ref.place} ${ref.url}`;
    const known = references.get(key);
    if (known) return known;
    const copy = { url: text(ref.url), role: ref.role, place: text(ref.place) };
    references.set(text(key), copy);
    return copy;
  };
  return { text, reference };
};

const lean = (facts: FaitsDePage, shared: ReturnType<typeof pool>): FaitsDePage => ({
  ...facts,
  titre: shared.text(facts.titre),
  ids: new Set([...facts.ids].map(shared.text)),
  doublons: new Set([...facts.doublons].map(shared.text)),
  // An address said twice in a page is checked once.
  references: [...new Set(facts.references.map(shared.reference))],
});

const readPages = async (dossier: string, files: Iterable<string>): Promise<Map<string, FaitsDePage>> => {
  const shared = pool();
  const pages = new Map<string, FaitsDePage>();
  for (const file of files) if (isPage(file)) pages.set(file, lean(readPage(await readFile(join(dossier, file), 'utf8')), shared));
  return pages;
};

const readSheets = async (dossier: string, files: Iterable<string>): Promise<Map<string, Reference[]>> => {
  const sheets = new Map<string, Reference[]>();
  for (const file of files) {
    if (!/\.css$/i.test(file)) continue;
    const urls = fromCss(await readFile(join(dossier, file), 'utf8'));
    sheets.set(
      file,
      [...new Set(urls)].map((url) => ({ url, role: 'ressource', place: 'css' })),
    );
  }
  return sheets;
};

const once = <T>(make: () => Promise<T>): (() => Promise<T>) => {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
};

/**
 * Opens a finished output folder.
 * @param base path of the site on its host, with or without slashes at its ends
 * @throws when the folder cannot be read
 */
export async function openSite(dossier: string, { base, origine }: { base: string; origine?: string }): Promise<Site> {
  const fichiers = await listFiles(dossier);
  const inner = base.replace(/^\/+|\/+$/g, '');
  return {
    dossier,
    base: inner === '' ? '/' : `/${inner}/`,
    ...(origine ? { hote: new URL(origine).host } : {}),
    fichiers,
    pages: once(() => readPages(dossier, fichiers.keys())),
    feuilles: once(() => readSheets(dossier, fichiers.keys())),
  };
}
