/** Builds the site into a folder of its own with Astro. What is done with the folder is `src/commands/build.ts`. */
import { build, type AstroInlineConfig } from 'astro';

export interface SiteOptions {
  projet: string;
  /** Output folder; inside the project, or Astro would share its prerender folder between builds. */
  sortie: string;
  cache: string;
  /** Public address, with the sub-folder of the site if there is one. */
  urlPublique: string | undefined;
  /** Ignores what an earlier build kept. */
  force: boolean;
}

/** `/`, or the sub-folder of the public address, with both slashes. */
export const baseOf = (urlPublique: string | undefined): string => (urlPublique ? new URL(urlPublique).pathname.replace(/\/?$/, '/') : '/');

/** Settings that depend on the content, for build and dev alike. */
export const siteConfig = (urlPublique: string | undefined): AstroInlineConfig => ({
  base: baseOf(urlPublique),
  ...(urlPublique ? { site: new URL(urlPublique).origin } : {}),
});

export async function buildSite({ projet, sortie, cache, urlPublique, force }: SiteOptions): Promise<void> {
  await build({ root: projet, outDir: sortie, cacheDir: cache, force, logLevel: 'error', ...siteConfig(urlPublique) });
}
