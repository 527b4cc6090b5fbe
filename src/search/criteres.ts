/** What each result may be chosen by, by the name under which Pagefind gives it: results are chosen before their texts are asked for. */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { PageCherchable } from './types.ts';

/** Criteria, each once; and for each result the ranks of those that it has. */
export interface CriteresEcrits {
  criteres: string[];
  pages: Record<string, number[]>;
}

/** What Pagefind writes before the JSON of a fragment. */
const marque = 'pagefind_dcd';

/** @param index folder of Pagefind's files */
export async function collectCriteres(view: readonly PageCherchable[], index: string): Promise<CriteresEcrits> {
  if (view.length === 0) return { criteres: [], pages: {} };
  const criteres = [...new Set(view.flatMap((page) => page.criteres))];
  const rang = new Map(criteres.map((critere, i) => [critere, i]));
  const parChemin = new Map(view.map((page) => [`/${page.chemin}`, page.criteres.map((critere) => rang.get(critere) ?? -1)]));
  const fragments = (await readdir(path.join(index, 'fragment'))).sort();
  const pages = await Promise.all(
    fragments.map(async (name) => {
      const { url } = JSON.parse(
        gunzipSync(await readFile(path.join(index, 'fragment', name)))
          .toString('utf8')
          .slice(marque.length),
      ) as { url: string };
      return [name.replace(/\.pf_fragment$/, ''), parChemin.get(url) ?? []] as const;
    }),
  );
  return { criteres, pages: Object.fromEntries(pages) };
}
