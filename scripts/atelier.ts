/** `npm run atelier`: opens the workshop in the browser. See src/atelier. */
import { ouvrirAtelier } from '#atelier';
import open from 'open';
import process from 'node:process';

export async function run(args: string[]): Promise<number> {
  const { adresse, deja, fermer } = await ouvrirAtelier({ projet: process.cwd(), env: process.env, out: process.stdout });
  // Ctrl + C, a closed window, a machine that is turned off: nothing that people sent stays behind.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => void fermer().finally(() => process.exit(0)));
  console.log(
    deja
      ? `L’atelier est déjà ouvert, dans une autre fenêtre : ${adresse}`
      : `L’atelier est ouvert : ${adresse}\n\nGardez cette fenêtre ouverte tant que vous travaillez ; fermez-la pour fermer l’atelier.`,
  );
  if (!args.includes('--sans-navigateur')) await open(adresse).catch(() => console.log('Le navigateur ne s’est pas ouvert : copiez l’adresse dans Chrome, Edge ou Firefox.'));
  if (!deja) await new Promise(() => undefined);
  return 0;
}
