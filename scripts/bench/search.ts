/** A first query and later ones, in a real browser, from a server that compresses as hosts do: bytes transferred, time until results are shown. */
import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { ouvrirNavigateur } from '../../tests/outils/navigateur.ts';

const types: Record<string, string> = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json', '.svg': 'image/svg+xml' };
const later = [
  'victimes',
  'transports',
  'médiation',
  'jeunes',
  'police',
  'prison',
  'école',
  'femmes',
  'quartier',
  'justice',
  'bailleur',
  'sport',
  'nuit',
  'formation',
  'élus',
  'parents',
  'théâtre',
  'boxe',
  'taxi',
  'préfecture',
];

/** Counts what it sends: the browser does not tell what its workers load. */
async function serve(folder: string) {
  const sent = { bytes: 0 };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = path.join(folder, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
    const type = types[path.extname(file)];
    try {
      const bytes = type ? gzipSync(readFileSync(file)) : readFileSync(file);
      sent.bytes += bytes.length;
      response.writeHead(200, { 'content-type': type ?? 'application/octet-stream', ...(type ? { 'content-encoding': 'gzip' } : {}) }).end(bytes);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return { url: `http://127.0.0.1:${address.port}/`, sent, close: () => server.close() };
}

const median = (times: number[]) => times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? NaN;

export async function run([folder = '']: string[]): Promise<number> {
  const { url, sent, close } = await serve(path.resolve(folder));
  const browser = await ouvrirNavigateur();
  const page = await browser.newPage();
  await page.goto(`${url}recherche/`, { waitUntil: 'networkidle' });
  const before = sent.bytes;
  /** Milliseconds from Enter until the status is said, in the page itself. */
  const ask = (query: string) =>
    page.evaluate<number>(`new Promise((resolve) => {
      const status = document.querySelector('[role=status]');
      const field = document.querySelector('#q');
      const start = performance.now();
      const watch = new MutationObserver(() => { watch.disconnect(); resolve(performance.now() - start); });
      watch.observe(status, { childList: true, characterData: true, subtree: true });
      field.value = ${JSON.stringify(query)};
      field.form.requestSubmit();
    })`);
  const first = await ask('violences');
  const shown = await page.locator('#resultats h3').count();
  await page.waitForLoadState('networkidle');
  console.log(
    `search, first query, ${shown} results shown: ${Math.round((sent.bytes - before) / 1024)} kB transferred, ${first.toFixed(0)} ms (the page before: ${Math.round(before / 1024)} kB)`,
  );
  const cold: number[] = [];
  const warm: number[] = [];
  for (const query of later) cold.push(await ask(query));
  for (const query of later) warm.push(await ask(query));
  // What Pagefind alone takes for the same words, its index read.
  const alone = await page.evaluate<number[]>(
    `(async () => { const p = await import('${url}pagefind/pagefind.js'); const times = []; for (const q of ${JSON.stringify(later)}) { const start = performance.now(); await p.search(q); times.push(performance.now() - start); } return times; })()`,
  );
  console.log(
    `search, later queries, median: ${median(alone).toFixed(1)} ms for Pagefind to find, ${median(warm).toFixed(0)} ms until ten results are shown, ${median(cold).toFixed(0)} ms the first time that a word is asked`,
  );
  await browser.close();
  close();
  return 0;
}
