/** The only file that knows Astro's hooks. */
import { sendOn, watchContent } from '#dev';
import { base, chooseInstant, hasSession, sessionOptions, startSession } from '#session';
import type { AstroIntegration, ViteUserConfig } from 'astro';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * In a build the pages use the core that the command has loaded already, not a second copy of it in their bundle: one module graph, bundled
 * and compiled once. What makes files that Astro keeps between builds (cards, pictures) stays in the bundle: Astro then sees its code change.
 */
const sharedCore: NonNullable<ViteUserConfig['plugins']>[number] = {
  name: 'recueil:core',
  apply: 'build',
  enforce: 'pre',
  applyToEnvironment: ({ name }) => name === 'prerender',
  resolveId: {
    filter: { id: /^#(?!components|layouts|styles|print|medias|gabarits)/ },
    handler: (id) => ({ id, external: true }),
  },
};

/** Starts a session when no command did (`astro check`, an editor), and watches the content in dev. */
export function recueil(): AstroIntegration {
  return {
    name: 'recueil',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        updateConfig({ vite: { plugins: [sharedCore] } });
        if (hasSession()) return;
        const projet = fileURLToPath(config.root);
        startSession({ projet, contenu: path.join(projet, process.env['RECUEIL_CONTENT'] ?? 'content'), instant: chooseInstant(undefined, process.env), apercu: false });
      },
      'astro:server:setup': ({ server, logger }) => {
        sendOn(server, base());
        watchContent(server, logger, sessionOptions());
      },
    },
  };
}
