/** A free port of this machine: the one that is wished for, else any. */
import { createServer } from 'node:net';

export async function portLibre(voulu: number): Promise<number> {
  return (await essayer(voulu)) ?? (await essayer(0)) ?? voulu;
}

const essayer = (port: number) =>
  new Promise<number | undefined>((resolve) => {
    const serveur = createServer();
    serveur.once('error', () => resolve(undefined));
    serveur.listen(port, '127.0.0.1', () => {
      const adresse = serveur.address();
      serveur.close(() => resolve(adresse !== null && typeof adresse === 'object' ? adresse.port : undefined));
    });
  });
