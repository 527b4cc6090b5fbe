/** Where the site was last sent: nobody remembers from one year to the next. Never the password. */
import { ecrireEntier } from '#ecriture';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { type PlacesDeLivraison } from '../places.ts';

export interface Adresse {
  protocole: 'sftp' | 'ftps';
  hote: string;
  port?: number;
  utilisateur: string;
  dossier: string;
  empreinteHote?: string;
}

const fichierDe = ({ atelier }: PlacesDeLivraison): string => path.join(atelier, 'envoi.json');

export async function derniereAdresse(places: PlacesDeLivraison): Promise<Partial<Adresse>> {
  const lu: unknown = await readFile(fichierDe(places), 'utf8').then(JSON.parse, () => undefined);
  if (typeof lu !== 'object' || lu === null) return {};
  const { protocole, hote, port, utilisateur, dossier, empreinteHote } = lu as Record<string, unknown>;
  return {
    ...(protocole === 'sftp' || protocole === 'ftps' ? { protocole } : {}),
    ...(typeof hote === 'string' ? { hote } : {}),
    ...(typeof port === 'number' ? { port } : {}),
    ...(typeof utilisateur === 'string' ? { utilisateur } : {}),
    ...(typeof dossier === 'string' ? { dossier } : {}),
    ...(typeof empreinteHote === 'string' ? { empreinteHote } : {}),
  };
}

export const retenirAdresse = (places: PlacesDeLivraison, adresse: Adresse): Promise<void> => ecrireEntier(fichierDe(places), `${JSON.stringify(adresse, null, 2)}\n`);
