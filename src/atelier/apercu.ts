/**
 * The preview, served beside the workshop on a port of its own: its pages are those of the site, with the site's addresses.
 * What is under embargo is there: only a browser that the workshop has sent may look.
 */
import { serve, type ServerType } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono, type MiddlewareHandler } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { portLibre } from './port.ts';

export interface Apercu {
  /** Address of its first page, with what lets one in; nothing while there is no preview. */
  adresse: () => string | undefined;
  fermer: () => void;
}

export async function servirApercu({ dossier, base, jeton, port }: { dossier: string; base: () => string; jeton: string; port: number }): Promise<Apercu> {
  const libre = await portLibre(port);
  const app = new Hono();
  const cle = `apercu-${libre}`;
  app.use(async (c, next) => {
    if (![`127.0.0.1:${libre}`, `localhost:${libre}`].includes(c.req.header('host') ?? '')) return c.text('L’aperçu ne répond qu’à l’adresse 127.0.0.1 de cette machine.\n', 403);
    if (c.req.query('jeton') === jeton) {
      setCookie(c, cle, jeton, { httpOnly: true, sameSite: 'Strict', path: '/' });
      return c.redirect(new URL(c.req.url).pathname);
    }
    if (getCookie(c, cle) !== jeton) return c.text('Ouvrez l’aperçu depuis l’atelier.\n', 403);
    await next();
    c.header('cache-control', 'no-store');
    return;
  });
  // Outside the base there is nothing, as on the site's host.
  app.use(async (c, next) => {
    if (!c.req.path.startsWith(base())) return c.redirect(base());
    await next();
    return;
  });
  // Made when there is a preview: until then it would complain, in English, that its folder is not there.
  let statique: MiddlewareHandler | undefined;
  app.use((c, next) => {
    if (!existsSync(dossier)) return next();
    statique ??= serveStatic({ root: path.relative(process.cwd(), dossier) || '.', rewriteRequestPath: (chemin) => chemin.slice(base().length - 1) });
    return statique(c, next);
  });
  app.notFound((c) => c.text('Cette page n’est pas dans l’aperçu.\n', 404));
  const serveur = await new Promise<ServerType>((resolve) => {
    const ouvert = serve({ fetch: app.fetch, hostname: '127.0.0.1', port: libre }, () => resolve(ouvert));
  });
  return {
    adresse: () => (existsSync(path.join(dossier, 'index.html')) ? `http://127.0.0.1:${libre}${base()}?jeton=${jeton}` : undefined),
    fermer: () => {
      serveur.close();
      if ('closeAllConnections' in serveur) serveur.closeAllConnections();
    },
  };
}
