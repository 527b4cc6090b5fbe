/** The workshop: one page on this machine, each task a button. */
import { ouvrirSession, type Cadre } from '#commands';
import { balayer } from '#ecriture';
import { base, sessionOptions } from '#session';
import { serve } from '@hono/node-server';
import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { servirApercu } from './apercu.ts';
import { creerApp } from './app.ts';
import { atelierOuvert, noterOuvert, oublierOuvert } from './deja.ts';
import { viderDepots } from './depots.ts';
import { portLibre } from './port.ts';
import { creerTravaux } from './travaux.ts';

/** The same from one time to the next, so that the browser remembers the folder that the web editor was given. */
const portHabituel = 4747;

export interface AtelierOuvert {
  /** Address of its first page, token included. */
  adresse: string;
  /** True: another one was open, and stays so. */
  deja?: boolean;
  fermer: () => Promise<void>;
}

/** Opens the workshop on 127.0.0.1, or tells the one that is open. It answers until it is closed. */
export async function ouvrirAtelier(cadre: Cadre, { port = portHabituel }: { port?: number } = {}): Promise<AtelierOuvert> {
  ouvrirSession({}, cadre);
  const lieu = { projet: cadre.projet, contenu: sessionOptions().contenu };
  const autre = await atelierOuvert(lieu);
  if (autre !== undefined) return { adresse: autre, deja: true, fermer: () => Promise.resolve() };
  await balayer(lieu.contenu, Date.now());
  const libre = await portLibre(port);
  const serrure = { jeton: randomBytes(24).toString('base64url'), port: libre };
  const depots = path.join(cadre.projet, '.recueil', `depots-${libre}`);
  await viderDepots(depots);
  const travaux = creerTravaux({ projet: cadre.projet, env: cadre.env });
  const apercu = await servirApercu({ dossier: path.join(cadre.projet, 'apercu'), base, jeton: randomBytes(24).toString('base64url'), port: libre + 1 });
  const app = creerApp({ cadre, serrure, travaux, depots, apercu: apercu.adresse });
  const serveur = await new Promise<ReturnType<typeof serve>>((resolve) => {
    const ouvert = serve({ fetch: app.fetch, hostname: '127.0.0.1', port: libre }, () => resolve(ouvert));
  });
  const adresse = `http://127.0.0.1:${libre}/${serrure.jeton}/`;
  await noterOuvert(lieu, adresse);
  return {
    adresse,
    fermer: async () => {
      travaux.fermer();
      apercu.fermer();
      const clos = new Promise((resolve) => serveur.close(resolve));
      if ('closeAllConnections' in serveur) serveur.closeAllConnections();
      await Promise.all([clos, viderDepots(depots), oublierOuvert(lieu)]);
    },
  };
}
