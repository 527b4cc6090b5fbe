/** Writes the normal form of files of texts, or says which have another. */
import { ecrireEntier } from '#ecriture';
import { formeDeMdx } from '#forme';
import { readFile } from 'node:fs/promises';
import type { Texte } from './textes.ts';

/** `change`: it had another form, and has the normal one now if it was to be written. `laisse`: it could not be read, or not be written without loss. */
export interface Mise {
  file: string;
  etat: 'conforme' | 'change' | 'laisse';
  raison?: string;
}

export async function formater(textes: readonly Texte[], { ecrire }: { ecrire: boolean }): Promise<Mise[]> {
  const mises: Mise[] = [];
  for (const texte of textes) mises.push(await mettre(texte, ecrire));
  return mises;
}

async function mettre({ file, reel, schema, texte }: Texte, ecrire: boolean): Promise<Mise> {
  if (texte === undefined) return { file, etat: 'laisse', raison: 'le fichier n’est pas en UTF-8' };
  const forme = formeDeMdx(texte, schema);
  if (!forme.ok) return { file, etat: 'laisse', raison: forme.raison };
  // Compared with the bytes: a BOM, Windows line ends or decomposed accents are another form too.
  if ((await readFile(reel, 'utf8')) === forme.texte) return { file, etat: 'conforme' };
  if (ecrire) await ecrireEntier(reel, forme.texte);
  return { file, etat: 'change' };
}
