/** Changes one text file as a whole or not at all. */
import { ecrireEntier } from '#ecriture';
import { readFile } from 'node:fs/promises';
import type { Note } from './noter.ts';

/** Writes what `change` makes of the file; nothing where it refuses, or where the file is no UTF-8 text. */
export async function remplacer(fichier: string, change: (texte: string) => Note): Promise<Note> {
  const octets = await readFile(fichier);
  const texte = decoder(octets);
  if (texte === undefined) return { ok: false, raison: 'le fichier n’est pas en UTF-8' };
  const note = change(texte);
  if (note.ok) await ecrireEntier(fichier, note.texte);
  return note;
}

function decoder(octets: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(octets);
  } catch {
    return undefined;
  }
}
