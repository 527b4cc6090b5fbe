/** Dev: a change in the content or the model reloads the pages; a broken file keeps its last good version and is shown. */
import type * as Verifier from '../commands/diagnostics.ts';
import type * as Fichiers from '#fichiers';
import type * as Vues from '#vues';
import { hasErrors } from '#recueil';
import { forget, published, type SessionOptions } from '#session';
import type { AstroIntegrationLogger } from 'astro';
import path from 'node:path';
import type { ViteDevServer } from 'vite';

/** Folders of the code whose change changes what is read or drawn. */
const code = ['src/recueil', 'src/blocs'];

/** A build writes these pages itself; in dev the server sends on. */
export function sendOn(server: ViteDevServer, base: string): void {
  server.middlewares.use((request, response, next) => {
    const [, action] = new RegExp(`^${base}id/([^/]+/[^/]+/)$`).exec(request.url ?? '') ?? [];
    if (!action) return next();
    response.writeHead(302, { location: `${base}actions/${action}` }).end();
  });
}

const types: Readonly<Record<string, string>> = {
  '.pdf': 'application/pdf',
  '.epub': 'application/epub+zip',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

/** A build makes these files before its pages; in dev each is set when it is asked for, from what the pages show. */
export function serveFiles(server: ViteDevServer, base: string): void {
  server.middlewares.use((request, response, next) => {
    const adresse = decodeURI((request.url ?? '').split('?', 1)[0] ?? '');
    const type = types[path.extname(adresse)];
    if (type === undefined) return next();
    const serve = async () => {
      // Vite's copy of the code, as pages are.
      const { enDirect } = (await server.ssrLoadModule('/src/fichiers/index.ts')) as typeof Fichiers;
      const { atelier } = (await server.ssrLoadModule('/src/vues/index.ts')) as typeof Vues;
      const octets = await enDirect(adresse, atelier(published(), base, { fichiers: 'a-la-demande' }));
      if (!octets) return next();
      response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' }).end(octets);
    };
    serve().catch(next);
  });
}

export function watchContent(server: ViteDevServer, logger: AstroIntegrationLogger, { projet, contenu }: SessionOptions): void {
  server.watcher.add(contenu);
  const inside = (file: string, folder: string) => !path.relative(folder, file).startsWith('..');
  let timer: NodeJS.Timeout | undefined;
  let codeChanged = false;
  server.watcher.on('all', (_event, file) => {
    const isCode = code.some((folder) => inside(file, path.join(projet, folder)));
    if (!isCode && !inside(file, contenu)) return;
    codeChanged ||= isCode;
    clearTimeout(timer);
    // Editors save in several steps: one reading serves them all.
    timer = setTimeout(() => {
      forget({ files: codeChanged });
      codeChanged = false;
      void reload(server, logger, projet);
    }, 20);
  });
}

/** Astro keeps the results of getStaticPaths: this event makes it forget them. */
function forgetPaths(server: ViteDevServer) {
  for (const name of ['ssr', 'prerender', 'astro']) server.environments[name]?.hot.send('astro:content-changed', {});
}

async function reload(server: ViteDevServer, logger: AstroIntegrationLogger, projet: string) {
  forgetPaths(server);
  server.environments['client']?.hot.send({ type: 'full-reload', path: '*' });
  // Read by Vite's copy of the code, as pages are: this process's own copy is the one that started, whatever was changed since.
  const { allDiagnostics, print } = (await server.ssrLoadModule('/src/commands/diagnostics.ts')) as typeof Verifier;
  const diagnostics = allDiagnostics();
  // A page that was on its way when the first was said may have kept what it knew.
  forgetPaths(server);
  if (diagnostics.length === 0) return;
  const cadre = { projet, env: process.env, out: process.stdout };
  logger.warn(`\n${print(diagnostics, 'terminal', cadre)}`);
  const [first] = diagnostics;
  if (!first || !hasErrors(diagnostics)) return;
  const message = print(diagnostics, 'terminal', { ...cadre, env: { NO_COLOR: '1' } });
  server.environments['client']?.hot.send({ type: 'error', err: { message, stack: '', id: first.file, loc: { file: first.file, line: first.line, column: first.column } } });
}
