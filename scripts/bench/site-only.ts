/** Reads, checks and builds the pages, as `npm run build` does, without search index, gates and swap: what Astro's own build does too. */
import { buildSite } from '#build';
import { base, lecture, startSession } from '#session';
import path from 'node:path';

export async function run([contenu = '', sortie = '', cache = '']: string[]): Promise<number> {
  const projet = process.cwd();
  startSession({ projet, contenu: path.resolve(contenu), instant: Date.UTC(2026, 0, 1), apercu: false });
  if (lecture().diagnostics.length > 0) throw new Error('the generated corpus has problems');
  await buildSite({ projet, sortie: path.resolve(sortie), cache: path.resolve(cache), base: base(), urlPublique: undefined, force: false });
  return 0;
}
