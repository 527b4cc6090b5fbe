/** The files of texts that a person asks about. */
import { listFiles, readBytes, schemaDuFichier } from '#recueil';
import path from 'node:path';
import type { z } from 'zod';

export interface Contenu {
  /** The content folder, absolute. */
  racine: string;
  /** How its files are named: `content/`. */
  prefixe: string;
}

/** Nothing asked: all of them. */
export interface Choix {
  edition?: string | undefined;
  /** A path on this machine, from where the person stands. */
  fichier?: string | undefined;
}

export interface Texte {
  /** From the project's root, with `/`. */
  file: string;
  /** On the disk, absolute. */
  reel: string;
  schema: z.ZodType;
  /** With `\n`, in NFC, without BOM; `undefined` when it is not in UTF-8. */
  texte: string | undefined;
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

function decoder(octets: Uint8Array): string | undefined {
  try {
    return utf8.decode(octets).replace(/\r\n?/g, '\n').normalize('NFC');
  } catch {
    return undefined;
  }
}

/** @param depuis folder from which `fichier` is written */
export function textesChoisis({ racine, prefixe }: Contenu, { edition, fichier }: Choix, depuis: string): Texte[] {
  const demande = fichier === undefined ? undefined : path.relative(racine, path.resolve(depuis, fichier)).split(path.sep).join('/').normalize('NFC');
  return listFiles(racine).flatMap((sur) => {
    const schema = sur.path.endsWith('.mdx') && !sur.symlink ? schemaDuFichier(sur.path) : undefined;
    if (!schema || (demande !== undefined && sur.path !== demande) || (edition !== undefined && !sur.path.startsWith(`editions/${edition}/`))) return [];
    return [{ file: `${prefixe}${sur.path}`, reel: sur.real, schema, texte: decoder(readBytes(sur)) }];
  });
}
