/** `dev`: the site while one writes: drafts and embargoed parts are shown, every save reloads, errors are shown where one looks. */
import { siteConfig } from '#build';
import { hasErrors, valeurConnue } from '#recueil';
import { base, lecture, startSession } from '#session';
import { dev as astroDev } from 'astro';
import path from 'node:path';
import { allDiagnostics, print } from './diagnostics.ts';
import { guarded, parseOptions, sessionFrom, type Cadre } from './options.ts';

/** Returns at once; the server keeps the process alive. */
export const dev = (args: readonly string[], cadre: Cadre): Promise<number> =>
  guarded(cadre, async () => {
    const values = parseOptions(args, { port: { type: 'string' } });
    startSession(sessionFrom(cadre, values, true));
    const diagnostics = allDiagnostics();
    const { recueil } = lecture();
    if (diagnostics.length > 0) cadre.out.write(`${print(diagnostics, 'terminal', cadre)}\n\n`);
    if (!recueil) return 1;
    if (hasErrors(diagnostics)) cadre.out.write('Ces fichiers manquent à l’aperçu tant qu’ils ont des erreurs.\n');
    const config = siteConfig({ base: base(), urlPublique: valeurConnue(recueil.config.data.urlPublique) });
    const server = await astroDev({
      root: cadre.projet,
      ...config,
      cacheDir: path.join(cadre.projet, '.recueil', 'cache', 'dev'),
      logLevel: 'warn',
      server: { host: '127.0.0.1', port: Number(values.port ?? 4321) },
    });
    cadre.out.write(`\nAperçu du recueil : http://127.0.0.1:${server.address.port}${base()} (Ctrl + C pour arrêter)\n`);
    return 0;
  });
