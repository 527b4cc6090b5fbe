/** The only file that knows Astro's hooks. */
import { sendOn, watchContent } from '#dev';
import { base, chooseInstant, hasSession, sessionOptions, startSession } from '#session';
import type { AstroIntegration } from 'astro';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** Starts a session when no command did (`astro check`, an editor), and watches the content in dev. */
export function recueil(): AstroIntegration {
  return {
    name: 'recueil',
    hooks: {
      'astro:config:setup': ({ config }) => {
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
