/** Writes Pagefind's index of a view into a finished site. The indexer is a binary of the npm package: nothing is downloaded. */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { close, createIndex } from 'pagefind';
import { collectCriteres } from './criteres.ts';
import { collectGraphies } from './graphies.ts';
import { indexHtml } from './index-html.ts';
import type { PageCherchable } from './types.ts';
import { textsOf } from './texts.ts';
import { collectVocabulaire } from './vocabulaire.ts';

/** What the search page runs; Pagefind's own interfaces, 400 kB, are not used. The index has one language. */
const kept = /^(?:pagefind\.js|pagefind-worker\.js|pagefind-entry\.json|pagefind\.fr_\w+\.pf_meta|wasm\.fr\.pagefind|fragment|index|filter)$/;

/** Milliseconds that Pagefind may take; 5,000 pages take 16 s (measured). */
const patience = (pages: number): number => 60_000 + 50 * pages;

export class IndexImpossible extends Error {
  override name = 'IndexImpossible';
}

/**
 * @param sortie folder of the built site, of which the view is made
 * @throws IndexImpossible when a passage of the view has no place in the site, or when Pagefind fails
 */
export async function buildIndex(view: readonly PageCherchable[], sortie: string, delai = patience(view.length)): Promise<void> {
  await checkPlaces(view, sortie);
  const pages = path.join(sortie, 'vues-de-recherche');
  const dossier = path.join(sortie, 'pagefind');
  try {
    for (const page of view) {
      const folder = path.join(pages, page.chemin);
      await mkdir(folder, { recursive: true });
      await writeFile(path.join(folder, 'index.html'), indexHtml(page));
    }
    await mkdir(pages, { recursive: true });
    await inTime(runPagefind(pages, dossier, view.length), delai);
  } finally {
    await rm(pages, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
  for (const name of await readdir(dossier)) if (!kept.test(name)) await rm(path.join(dossier, name), { recursive: true });
  const textes = view.flatMap(textsOf);
  const ours = { graphies: collectGraphies(textes), vocabulaire: collectVocabulaire(textes), criteres: await collectCriteres(view, dossier) };
  for (const [name, value] of Object.entries(ours)) await writeFile(path.join(dossier, `${name}.json`), `${JSON.stringify(value)}\n`);
}

/** A folder is read twice as fast as pages given one by one (measured). */
async function runPagefind(pages: string, dossier: string, expected: number): Promise<void> {
  const { index, errors } = await createIndex({ forceLanguage: 'fr' });
  if (!index) throw new IndexImpossible(`Pagefind ne démarre pas : ${errors.join(' ; ')}`);
  const read = await index.addDirectory({ path: pages });
  if (read.errors.length > 0) throw new IndexImpossible(`Pagefind n’a pas lu les pages : ${read.errors.join(' ; ')}`);
  if (read.page_count !== expected) throw new IndexImpossible(`Pagefind a lu ${read.page_count} pages sur ${expected}.`);
  const written = await index.writeFiles({ outputPath: dossier });
  if (written.errors.length > 0) throw new IndexImpossible(`Pagefind n’a pas écrit l’index : ${written.errors.join(' ; ')}`);
}

/** Pagefind's Node API does not see its binary die (lib/service.js listens to no exit): an answer would be waited for without end. */
async function inTime(work: Promise<void>, delai: number): Promise<void> {
  const { promise: trop, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new IndexImpossible('Pagefind ne répond plus : ce qu’il a dit est plus haut. Le disque est peut-être plein.')), delai);
  try {
    await Promise.race([work, trop]);
  } catch (error) {
    throw error instanceof IndexImpossible ? error : new IndexImpossible(`Pagefind s’est arrêté : ${error instanceof Error ? error.message : String(error)}`);
  } finally {
    clearTimeout(timer);
    await close();
  }
}

/** A result must lead where it says: each page is in the site, with each id. */
async function checkPlaces(view: readonly PageCherchable[], sortie: string): Promise<void> {
  for (const { chemin, passages } of view) {
    const html = await readFile(path.join(sortie, chemin, 'index.html'), 'utf8').catch(() => {
      throw new IndexImpossible(`La page ${chemin} n’est pas dans le site construit.`);
    });
    const ids = new Set([...html.matchAll(/\sid="([^"]*)"/g)].map((match) => match[1]));
    const lost = passages.find(({ ancre }) => ancre !== '' && !ids.has(ancre));
    if (lost) throw new IndexImpossible(`Le passage « ${lost.titre} » a l’ancre #${lost.ancre}, qui n’est pas dans la page ${chemin}.`);
  }
}
