/** Builds the editor's page, once for each state of its sources: everything that it needs lies in its folder. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { alleger } from './alleger.ts';
import { reparer } from './reparer.ts';

/** Folders whose code is in the page. */
const sources = ['cms', 'recueil', 'blocs', 'distance.ts'];

const listes = (dossier: string): string[] =>
  readdirSync(dossier, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((un) => un.isFile() && !/\.test\.ts$/.test(un.name))
    .map((un) => path.join(un.parentPath, un.name))
    .sort();

/** Digest of what the page is made of, the version of Sveltia included. */
function empreinte(src: string): string {
  const somme = createHash('sha256').update(readFileSync(fileURLToPath(import.meta.resolve('@sveltia/cms').replace('npm/index.js', 'package.json'))));
  for (const source of sources) {
    const chemin = path.join(src, source);
    for (const fichier of source.endsWith('.ts') ? [chemin] : listes(chemin)) somme.update(path.relative(src, fichier)).update(readFileSync(fichier));
  }
  return somme.digest('hex').slice(0, 16);
}

const faites = new Map<string, Promise<string>>();

/** The folder of the built page; made at the first call (some seconds), found again after. Older ones are taken away. */
export function construireEditeur(projet: string): Promise<string> {
  const faite = faites.get(projet) ?? trouverOuBatir(projet);
  faites.set(projet, faite);
  faite.catch(() => faites.delete(projet));
  return faite;
}

async function trouverOuBatir(projet: string): Promise<string> {
  const src = fileURLToPath(new URL('..', import.meta.url));
  const cache = path.join(projet, '.recueil', 'editeur');
  const sortie = path.join(cache, empreinte(src));
  return existsSync(sortie) ? sortie : batir(src, cache, sortie);
}

async function batir(src: string, cache: string, sortie: string): Promise<string> {
  const { build } = await import('vite');
  const essai = `${sortie}.${process.pid}`;
  mkdirSync(cache, { recursive: true });
  try {
    await build({
      configFile: false,
      root: path.join(src, 'cms', 'page'),
      base: './',
      logLevel: 'silent',
      plugins: [alleger(), reparer()],
      resolve: { alias: { satteri: path.join(src, 'recueil', 'parse-web.ts') } },
      build: { outDir: essai, emptyOutDir: true, target: 'es2022', modulePreload: false, chunkSizeWarningLimit: 10_000, reportCompressedSize: false },
    });
    for (const ancienne of readdirSync(cache)) if (path.join(cache, ancienne) !== essai) rmSync(path.join(cache, ancienne), { recursive: true, force: true });
    renameSync(essai, sortie);
  } catch (error) {
    rmSync(essai, { recursive: true, force: true });
    // Another process has just put the same page there.
    if (existsSync(sortie)) return sortie;
    throw error;
  }
  return sortie;
}
