/** `start`: builds the site, then serves it and says where. */
import { base } from '#session';
import { preview } from 'astro';
import { build } from './build.ts';
import type { Cadre } from './options.ts';

/** Does not return while the site is served. */
export async function start(args: readonly string[], cadre: Cadre): Promise<number> {
  const code = await build(args, cadre);
  if (code !== 0) return code;
  const server = await preview({ root: cadre.projet, base: base(), logLevel: 'error', server: { host: '127.0.0.1', port: Number(cadre.env['PORT'] ?? 4321) } });
  cadre.out.write(`\nLe recueil est ouvert à l’adresse http://127.0.0.1:${server.port}${base()} (Ctrl + C pour arrêter).\n`);
  await server.closed();
  return 0;
}
