/** Pages of a built site that only send on. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { FichierInventorie } from '../inventaire.ts';

/** They hold a title and a link. */
const OCTETS = 4096;

/** Where each leads, by its file. */
export async function renvoisDe(dossier: string, fichiers: readonly FichierInventorie[]): Promise<Map<string, string>> {
  const courts = fichiers.filter(({ chemin, taille }) => chemin.endsWith('.html') && taille < OCTETS);
  const lus = await Promise.all(
    courts.map(async ({ chemin }) => [chemin, /http-equiv="refresh" content="0; url=([^"]+)"/.exec(await readFile(path.join(dossier, chemin), 'utf8'))?.[1]] as const),
  );
  return new Map(lus.flatMap(([chemin, vers]) => (vers === undefined ? [] : [[chemin, vers] as const])));
}
