/** A minimal static server for tests: what a plain host does, and nothing more. */
import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import { extname, join, sep } from 'node:path';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.jsonld': 'application/ld+json; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.pdf': 'application/pdf',
  '.epub': 'application/epub+zip',
  '.wasm': 'application/wasm',
};

export interface Serveur {
  /** Address of the site's root, base included, with its final slash. */
  url: string;
  fermer: () => Promise<void>;
}

const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() === true;
const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;

const send = (response: ServerResponse, path: string, status = 200): void => {
  response.writeHead(status, { 'content-type': TYPES[extname(path).toLowerCase()] ?? 'application/octet-stream', 'content-length': statSync(path).size });
  createReadStream(path).pipe(response);
};

const notFound = (response: ServerResponse, dossier: string): void => {
  const page = join(dossier, '404.html');
  response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
  response.end(existsSync(page) ? readFileSync(page) : 'Page introuvable');
};

/** Path in the folder of a request's address; undefined outside the base, or where it would leave the folder. */
const localPath = (dossier: string, base: string, address: string): string | undefined => {
  try {
    const { pathname } = new URL(address, 'http://localhost');
    const path = decodeURIComponent(pathname);
    if (!path.startsWith(base) || path.includes('\0')) return undefined;
    const local = join(dossier, path.slice(base.length));
    return local === dossier || local.startsWith(dossier.endsWith(sep) ? dossier : dossier + sep) ? local : undefined;
  } catch {
    return undefined;
  }
};

/**
 * Serves a folder on 127.0.0.1, on a free port: a folder's address ends with `/` (else it is redirected) and shows its `index.html`;
 * what is missing shows `404.html`.
 * @param base path under which the site is: `/` or `/recueil/`
 */
export async function servir(dossier: string, base = '/'): Promise<Serveur> {
  const server = createServer((request, response) => {
    const address = request.url ?? '/';
    const local = localPath(dossier, base, address);
    if (local === undefined) return notFound(response, dossier);
    if (isFolder(local)) {
      const { pathname, search } = new URL(address, 'http://localhost');
      if (!pathname.endsWith('/')) return void response.writeHead(301, { location: `${pathname}/${search}` }).end();
      const index = join(local, 'index.html');
      return isFile(index) ? send(response, index) : notFound(response, dossier);
    }
    return isFile(local) ? send(response, local) : notFound(response, dossier);
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('Le serveur de test n’a pas de port.');
  const fermer = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { url: `http://127.0.0.1:${address.port}${base}`, fermer };
}
