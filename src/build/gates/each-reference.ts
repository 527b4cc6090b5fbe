/** Goes over all addresses of a site, in pages then in style sheets. */
import { createResolver, type Cible } from './resolve.ts';
import type { Reference, Site } from './types.ts';

export interface Vue {
  fichier: string;
  reference: Reference;
  cible: Cible;
}

/** Calls `see` for each distinct address of each file, with what it leads to. */
export async function eachReference(site: Site, see: (vue: Vue) => void): Promise<void> {
  const resolve = createResolver(site);
  for (const [fichier, { references, racine }] of await site.pages()) {
    for (const reference of references) see({ fichier, reference, cible: resolve(site, fichier, reference.url, racine) });
  }
  for (const [fichier, references] of await site.feuilles()) {
    for (const reference of references) see({ fichier, reference, cible: resolve(site, fichier, reference.url) });
  }
}
