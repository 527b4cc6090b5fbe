/** What the editor's page may do: its own files, pictures that it holds in memory, and the repository if there is one. Never run a text. */
import type { Depot } from './configuration.ts';

/** Hosts that a repository's service answers from. */
const hotes: Record<Depot['service'], string[]> = { gitlab: ['https://gitlab.com'], github: ['https://api.github.com', 'https://github.com'] };

export function cspDeLEditeur(depot?: Depot): string {
  const distants = depot ? (depot.adresse ? [new URL(depot.adresse).origin] : hotes[depot.service]) : [];
  return [
    "default-src 'none'",
    "script-src 'self'",
    // Svelte writes the styles of its parts into the page.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' blob: data:",
    "font-src 'self'",
    ['connect-src', "'self'", 'blob:', 'data:', ...distants].join(' '),
    "worker-src 'self' blob:",
    'manifest-src blob:',
    'frame-src blob:',
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}
