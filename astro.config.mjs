// What Astro needs to know whatever the command. Folders, cache and the session are given by src/commands.
import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import remarkGfm from 'remark-gfm';
import { recueil } from './src/integration.ts';

// Typography is ours (src/recueil/typography.ts): no smart punctuation. Shiki's inline styles would break the CSP.
const processor = unified({ gfm: false, smartypants: false, remarkPlugins: [remarkGfm], remarkRehype: { footnoteLabel: 'Notes', footnoteBackLabel: 'Retour au texte' } });

export default defineConfig({
  output: 'static',
  trailingSlash: 'always',
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: false },
  markdown: { processor, syntaxHighlight: false },
  integrations: [mdx({ processor }), recueil()],
  build: { format: 'directory', inlineStylesheets: 'never', concurrency: 1 },
  image: { service: { entrypoint: 'astro/assets/services/noop' } },
  security: {
    csp: {
      directives: ["default-src 'self'", "img-src 'self' data:", "font-src 'self'", "connect-src 'self'", "object-src 'none'", "base-uri 'self'", "form-action 'self'"],
    },
  },
  experimental: { incrementalBuild: true },
  vite: {
    build: { assetsInlineLimit: 0 },
    // What pages share (elements, basket, clipboard, sharing) in one file: small ones apart weigh a third more, and each is a request.
    environments: {
      client: { build: { rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'commun', test: /src[\\/]scripts[\\/](?:dom|presse|partage|panier[\\/])/ }] } } } } },
    },
  },
});
