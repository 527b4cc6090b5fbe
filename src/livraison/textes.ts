/** The texts that a package is made from: copied whole, told by one digest, and changed only where instants are written. */
import { MANIFESTE_DES_ADRESSES } from '#build';
import { ecrireEntier } from '#ecriture';
import { cp, readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { instantAEcrire, type Parution } from './calendrier.ts';
import { compare, empreinteDe, sha256, type FichierInventorie } from './inventaire.ts';
import { PARTIES } from './parties.ts';
import { ecrireParution } from './parution.ts';

/** Files that nobody wrote, a repository's own, and what `mettre-en-ligne` writes itself. */
const ignore = (nom: string): boolean => /^(\.DS_Store|Thumbs\.db|desktop\.ini|~\$.*|\.~lock\..*|\.git.*)$/i.test(nom);
export const VERSIONS_DES_DONNEES = 'donnees.yaml';
const ecritsParElle: readonly string[] = [MANIFESTE_DES_ADRESSES, VERSIONS_DES_DONNEES];

/** Copies the content folder without what is no text of it; links are not followed, and the copy is refused as the original would be. */
export const copierTextes = (de: string, vers: string): Promise<void> =>
  cp(de, vers, { recursive: true, verbatimSymlinks: true, preserveTimestamps: true, filter: (from) => from === de || !ignore(path.basename(from)) });

/** Digests of all texts, by path. */
export async function inventorierTextes(contenu: string): Promise<{ empreinte: string; fichiers: Record<string, string> }> {
  const fichiers: FichierInventorie[] = [];
  const walk = async (dossier: string, prefixe: string): Promise<void> => {
    for (const entry of await readdir(dossier, { withFileTypes: true })) {
      const chemin = `${prefixe}${entry.name.normalize('NFC')}`;
      if (ignore(entry.name) || ecritsParElle.includes(chemin)) continue;
      const place = path.join(dossier, entry.name);
      if (entry.isDirectory()) await walk(place, `${chemin}/`);
      else if (entry.isFile()) {
        const bytes = await readFile(place);
        fichiers.push({ chemin, taille: bytes.length, sha256: sha256(bytes) });
      }
    }
  };
  await walk(contenu, '');
  fichiers.sort((a, b) => compare(a.chemin, b.chemin));
  return { empreinte: empreinteDe(fichiers), fichiers: Object.fromEntries(fichiers.map(({ chemin, sha256: sum }) => [chemin, sum])) };
}

/** A file before and after; empty before: there was none. */
export interface Changement {
  /** Below the content folder, with `/`. */
  chemin: string;
  avant: string;
  apres: string;
}

/** The files that these instants change; nothing is written. */
export async function changementsDe(contenu: string, parutions: readonly Parution[], fuseau: string): Promise<Changement[]> {
  const parFichier = Map.groupBy(parutions, ({ chemin }) => chemin);
  const changements: Changement[] = [];
  for (const [chemin, siennes] of parFichier) {
    const avant = await readFile(path.join(contenu, ...chemin.split('/')), 'utf8');
    const parties = chemin.endsWith('/appel.mdx') ? ['appel'] : chemin.endsWith('/action.mdx') ? PARTIES.filter((p) => p !== 'appel') : PARTIES;
    const apres = ecrireParution(avant, new Map(siennes.map(({ partie, instant }) => [partie, instantAEcrire(instant, fuseau)])), parties);
    if (apres !== avant) changements.push({ chemin, avant, apres });
  }
  return changements;
}

/** Writes them, each file whole. */
export async function appliquer(contenu: string, changements: readonly Changement[]): Promise<void> {
  for (const { chemin, apres } of changements) await ecrireEntier(path.join(contenu, ...chemin.split('/')), apres);
}

/** Takes them back where nobody has written since; gives back the files that were left alone. */
export async function reprendre(contenu: string, changements: readonly Changement[]): Promise<string[]> {
  const laisses: string[] = [];
  for (const { chemin, avant, apres } of [...changements].reverse()) {
    const place = path.join(contenu, ...chemin.split('/'));
    const now = await readFile(place, 'utf8').catch(() => '');
    if (now === avant) continue;
    if (now === apres) await (avant === '' ? rm(place) : ecrireEntier(place, avant));
    else laisses.push(chemin);
  }
  return laisses;
}
