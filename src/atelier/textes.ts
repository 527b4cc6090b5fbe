/**
 * The content's texts, to be read and corrected where they lie. The web editor is finer, and opens what is sound; this opens whatever was
 * spoiled, so that an error can be mended where it is told.
 */
import { ecrireEntier } from '#ecriture';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import path from 'node:path';

export interface Dossier {
  /** The content folder, absolute, and how its files are named: `content/`. */
  contenu: string;
  prefixe: string;
}

export interface Texte {
  /** As it is named: `content/editions/2013/edition.mdx`. */
  nom: string;
  texte: string;
  /** Of its bytes: whoever saves says which version they had before their eyes. */
  empreinte: string;
  /** Lines end as they did on the disk. */
  finDeLigne: '\n' | '\r\n';
}

/** Every text of the content, by name, sorted. */
export function listerTextes({ contenu, prefixe }: Dossier): string[] {
  if (!existsSync(contenu)) return [];
  return readdirSync(contenu, { recursive: true, withFileTypes: true })
    .filter((entree) => entree.isFile() && /\.(mdx|yaml)$/.test(entree.name) && !entree.name.startsWith('.'))
    .map((entree) => `${prefixe}${path.relative(contenu, path.join(entree.parentPath, entree.name)).split(path.sep).join('/')}`)
    .sort((a, b) => (a < b ? -1 : 1));
}

/** Absolute path of a text, or nothing when the name leads elsewhere: out of the content, through a link, to something that is no text. */
export function cheminDe(nom: string, { contenu, prefixe }: Dossier): string | undefined {
  if (!nom.startsWith(prefixe) || !/\.(mdx|yaml)$/.test(nom)) return undefined;
  const chemin = path.resolve(contenu, nom.slice(prefixe.length));
  if (!existsSync(chemin)) return undefined;
  return realpathSync(chemin) === path.join(realpathSync(contenu), path.relative(contenu, chemin)) && !path.relative(contenu, chemin).startsWith('..') ? chemin : undefined;
}

/** `illisible`: bytes that are no UTF-8; saving them from here would lose letters. */
export function lireTexte(nom: string, dossier: Dossier): Texte | 'absent' | 'illisible' {
  const chemin = cheminDe(nom, dossier);
  if (!chemin) return 'absent';
  const octets = readFileSync(chemin);
  try {
    const texte = new TextDecoder('utf-8', { fatal: true }).decode(octets);
    return { nom, texte, empreinte: digest(octets), finDeLigne: texte.includes('\r\n') ? '\r\n' : '\n' };
  } catch {
    return 'illisible';
  }
}

/** Writes a text whole, unless it has changed since it was read. A form gives back lines ended by CRLF, whatever they were. */
export async function ecrireTexte(nom: string, texte: string, empreinte: string, dossier: Dossier): Promise<'ecrit' | 'change' | 'absent'> {
  const lu = lireTexte(nom, dossier);
  const chemin = cheminDe(nom, dossier);
  if (!chemin || typeof lu === 'string') return 'absent';
  if (lu.empreinte !== empreinte) return 'change';
  await ecrireEntier(chemin, texte.replace(/\r\n?|\n/g, lu.finDeLigne));
  return 'ecrit';
}

const digest = (octets: Uint8Array) => createHash('sha256').update(octets).digest('hex');
