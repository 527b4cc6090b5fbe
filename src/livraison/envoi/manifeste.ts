/**
 * What we have put on a host, kept there: the only files that we may replace or delete. Digests of public files, nothing else; its name starts with a dot, which
 * our header files deny.
 */
import type { Distant } from './distant.ts';

export const MANIFESTE = '.recueil-manifeste.json';

/** Digest of each file by its path; `null`: it was being sent, and may be old, new or absent. */
export type Mis = Map<string, string | null>;

/** Beside the file, hidden, the same for the same file: what a cut left is written over. */
export function nomProvisoire(chemin: string): string {
  const coupe = chemin.lastIndexOf('/') + 1;
  return `${chemin.slice(0, coupe)}.${chemin.slice(coupe).replace(/^\./, '')}.envoi`;
}

/** Undefined: we have put nothing here, or cannot tell. Where a host had to take the old one away first, a cut leaves the new one under its other name. */
export const lireMis = async (distant: Distant): Promise<Mis | undefined> => (await lireUn(distant, MANIFESTE)) ?? (await lireUn(distant, nomProvisoire(MANIFESTE)));

async function lireUn(distant: Distant, chemin: string): Promise<Mis | undefined> {
  const octets = await distant.lire(chemin);
  if (!octets) return undefined;
  try {
    const lu: unknown = JSON.parse(octets.toString('utf8'));
    if (typeof lu !== 'object' || lu === null || !('format' in lu) || lu.format !== 1 || !('fichiers' in lu) || typeof lu.fichiers !== 'object' || lu.fichiers === null)
      return undefined;
    return new Map(Object.entries(lu.fichiers).flatMap(([un, sum]) => (saine(un) && (sum === null || typeof sum === 'string') ? [[un, sum] as const] : [])));
  } catch {
    return undefined;
  }
}

/** It comes from elsewhere: no path of it may lead out of the folder. */
const saine = (chemin: string) =>
  chemin !== '' && !chemin.startsWith('/') && !chemin.includes('\\') && !chemin.split('/').some((part) => part === '..' || part === '.' || part === '');

export async function ecrireMis(distant: Distant, mis: Mis): Promise<void> {
  const fichiers = Object.fromEntries([...mis].sort(([a], [b]) => (a < b ? -1 : 1)));
  const provisoire = nomProvisoire(MANIFESTE);
  await distant.ecrire(provisoire, Buffer.from(`${JSON.stringify({ format: 1, fichiers })}\n`));
  await distant.renommer(provisoire, MANIFESTE);
}
