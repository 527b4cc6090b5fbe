/** New folders of content: all of them whole, or none. What exists is never written over. */
import { renamePatiently } from '#build/rename';
import { existsSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { dossierProvisoire } from './provisoire.ts';

/** What was to be made is there already: nothing was touched. */
export class DejaLa extends Error {}

/** Name → bytes or text. */
export type Fichiers = ReadonlyMap<string, string | Uint8Array>;

export const creerDossier = (cible: string, fichiers: Fichiers): Promise<void> => creerDossiers(new Map([[cible, fichiers]]));

/**
 * Writes each folder beside its place under a temporary name, then renames them all: what cannot be written is known before the first one is there.
 * Throws `DejaLa` when one exists.
 */
export async function creerDossiers(dossiers: ReadonlyMap<string, Fichiers>): Promise<void> {
  const refuserDejaLa = () => {
    for (const cible of dossiers.keys()) if (existsSync(cible)) throw new DejaLa(cible);
  };
  refuserDejaLa();
  // On the disk where the folder will be.
  const provisoires = new Map([...dossiers.keys()].map((cible) => [cible, path.join(path.dirname(cible), dossierProvisoire())]));
  try {
    for (const [cible, provisoire] of provisoires) {
      await mkdir(provisoire, { recursive: true });
      for (const [nom, contenu] of dossiers.get(cible) ?? []) await writeFile(path.join(provisoire, nom), contenu, { flag: 'wx' });
    }
    // Renaming a folder over one that was made meanwhile fails, unless that one is empty: looked at again just before.
    refuserDejaLa();
    await toutesOuAucune(provisoires);
  } finally {
    for (const provisoire of provisoires.values()) await rm(provisoire, { recursive: true, force: true });
  }
}

/** Each takes its name; when one cannot, those that have go back to be thrown away. */
async function toutesOuAucune(provisoires: ReadonlyMap<string, string>): Promise<void> {
  const posees: [cible: string, provisoire: string][] = [];
  try {
    for (const [cible, provisoire] of provisoires) {
      await renamePatiently(provisoire, cible);
      posees.push([cible, provisoire]);
    }
  } catch (error) {
    for (const [cible, provisoire] of posees) await renamePatiently(cible, provisoire);
    throw error;
  }
}
