/** Builds the site into a folder of its own with Astro. What is done with the folder is `src/commands/build.ts`. */
import { build, type AstroInlineConfig } from 'astro';

export interface SiteOptions {
  projet: string;
  /** Output folder; inside the project, or Astro would share its prerender folder between builds. */
  sortie: string;
  cache: string;
  /** Folder of the site on its host, with both slashes. */
  base: string;
  /** Public address, with the sub-folder of the site if there is one. */
  urlPublique: string | undefined;
  /** Ignores what an earlier build kept. */
  force: boolean;
}

/** Settings that depend on the content, for build and dev alike. */
export const siteConfig = ({ base, urlPublique }: Pick<SiteOptions, 'base' | 'urlPublique'>): AstroInlineConfig => ({
  base,
  ...(urlPublique ? { site: new URL(urlPublique).origin } : {}),
});

export async function buildSite({ projet, sortie, cache, force, ...address }: SiteOptions): Promise<void> {
  await build({ root: projet, outDir: sortie, cacheDir: cache, force, logLevel: 'error', ...siteConfig(address) });
}
