/** Reads a whole corpus: every file once, every problem of every file at once. */
import { checkName, digest, identify } from '#medias';
import { assemble, type Piece } from './assemble.ts';
import { runChecks } from './checks/index.ts';
import { decodeForFrame } from './bytes.ts';
import { classify, type Kind } from './classify.ts';
import type { Recueil } from './corpus.ts';
import { hasErrors, sortDiagnostics, type Diagnostic } from './diagnostics.ts';
import { readMdx, readYamlFile, type Reading } from './document.ts';
import { folderExists, listFiles, readBytes, type FileOnDisk } from './read.ts';
import { fichierInconnu } from './rules/fichier-inconnu.ts';
import { fichierManquant } from './rules/fichier-manquant.ts';
import { imageInvalide } from './rules/image-invalide.ts';
import { lienSymbolique } from './rules/lien-symbolique.ts';
import { reporterFor } from './rules/rule.ts';
import { schemaAccessibilite } from './schema/accessibilite.ts';
import { schemaAction } from './schema/action.ts';
import { schemaAppel } from './schema/appel.ts';
import { schemaDonnees } from './schema/donnees.ts';
import { schemaEdition } from './schema/edition.ts';
import { schemaEntretien } from './schema/entretien.ts';
import { schemaJury } from './schema/jury.ts';
import { schemaOrthographe } from './schema/orthographe.ts';
import { schemaPage } from './schema/page.ts';
import { schemaRecueil } from './schema/recueil.ts';
import { schemaAxe, schemaDistinctions, schemaGlossaire, schemaRedirections, schemaThemes, schemaVocabulaire } from './schema/vocabulaires.ts';

/** One file read, remembered by what the disk says of it, so that in dev a save costs one file. */
interface Remembered {
  stamp: string;
  digest: string;
  piece: Piece;
  reading: Reading<unknown>;
  /** The last reading that had a document, shown in dev while the file is broken. */
  good?: Piece;
}
export type Memory = Map<string, Remembered>;

export interface Lecture {
  /** Absent when the corpus cannot be assembled at all. */
  recueil?: Recueil;
  diagnostics: Diagnostic[];
  /** Decoded texts of files that have problems, for code frames. */
  textes: Map<string, string>;
}

export interface LoadOptions {
  /** The content folder, absolute. */
  racine: string;
  /** How its files are named in messages: `content/`. */
  prefix: string;
  memory?: Memory;
  /** In dev, a broken file keeps its last good version. */
  keepGood?: boolean;
}

/** Reads the corpus below `racine`. Never throws on content; problems are in `diagnostics`, sorted. */
export function load({ racine, prefix, memory = new Map(), keepGood = false }: LoadOptions): Lecture {
  const diagnostics: Diagnostic[] = [];
  const textes = new Map<string, string>();
  if (!folderExists(racine)) {
    reporterFor(prefix, diagnostics)(fichierManquant, { line: 1, column: 1 }, { fichier: prefix, role: 'le dossier des contenus' });
    return { diagnostics, textes };
  }
  const files = listFiles(racine);
  const pieces: Piece[] = [];
  for (const file of files) {
    const { piece, reading, good } = readOne(file, prefix, memory);
    diagnostics.push(...reading.diagnostics);
    pieces.push(keepGood && (!piece.document || hasErrors(reading.diagnostics)) && good ? good : piece);
  }
  const alive = new Set(files.map((file) => file.real));
  for (const real of memory.keys()) if (!alive.has(real)) memory.delete(real);
  const named = files.map((file) => ({ file: `${prefix}${file.path}`, real: file.real }));
  let recueil = assemble(pieces, prefix, diagnostics);
  if (recueil) runChecks(recueil, pieces, named, diagnostics);
  if (keepGood) recueil = lastGood(pieces, named, prefix, memory, diagnostics) ?? recueil;
  framesOf(files, prefix, diagnostics, textes);
  return { ...(recueil ? { recueil } : {}), diagnostics: onceAFolder(sortDiagnostics(diagnostics)), textes };
}

/**
 * A file without any error, relations included, is remembered as good; one with errors gives its place to the last that was.
 * Returns the corpus made of them when there was something to replace.
 */
function lastGood(
  pieces: readonly Piece[],
  named: readonly { file: string; real: string }[],
  prefix: string,
  memory: Memory,
  diagnostics: readonly Diagnostic[],
): Recueil | undefined {
  const bad = new Set(diagnostics.filter((d) => d.severity === 'error').map((d) => d.file));
  let replaced = false;
  const better = pieces.map((piece, i) => {
    const known = memory.get(named[i]?.real ?? '');
    if (!known) return piece;
    if (!bad.has(piece.file)) {
      known.good = known.piece;
      return piece;
    }
    if (!known.good || known.good === piece) return piece;
    replaced = true;
    return known.good;
  });
  if (!replaced) return undefined;
  // What is said has been said: this second assembly only serves the pages.
  const unsaid: Diagnostic[] = [];
  const recueil = assemble(better, prefix, unsaid);
  if (recueil) runChecks(recueil, better, named, unsaid);
  return recueil;
}

/** Files that are nothing known for one reason, that of their folder: the first tells it. */
function onceAFolder(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const told = new Set<string>();
  return diagnostics.filter(({ rule, file, message }) => {
    if (rule !== 'fichier-inconnu') return true;
    const key = `${file.slice(0, file.lastIndexOf('/'))} ${message}`;
    return !told.has(key) && told.add(key);
  });
}

/** Texts with a problem are read again: too few to be worth keeping all of them. */
function framesOf(files: readonly FileOnDisk[], prefix: string, diagnostics: readonly Diagnostic[], into: Map<string, string>) {
  const troubled = new Set(diagnostics.map((d) => d.file));
  for (const file of files) {
    const name = `${prefix}${file.path}`;
    if (troubled.has(name) && !file.symlink && /\.(mdx|yaml)$/.test(name)) into.set(name, decodeForFrame(readBytes(file)));
  }
}

function readOne(file: FileOnDisk, prefix: string, memory: Memory): Remembered {
  const known = memory.get(file.real);
  const stamp = `${prefix}${file.path}:${file.size}:${file.mtimeMs}:${file.symlink}`;
  if (known?.stamp === stamp) return known;
  const bytes = file.symlink ? new Uint8Array() : readBytes(file);
  const sum = digest(bytes);
  if (known?.digest === sum && known.piece.file === `${prefix}${file.path}` && !file.symlink) {
    known.stamp = stamp;
    return known;
  }
  const { piece, reading } = readPiece(file, bytes, prefix, sum);
  const good = known?.good;
  const remembered: Remembered = { stamp, digest: sum, piece, reading, ...(good ? { good } : {}) };
  memory.set(file.real, remembered);
  return remembered;
}

function readPiece(file: FileOnDisk, bytes: Uint8Array, prefix: string, sum: string): { piece: Piece; reading: Reading<unknown> } {
  const name = `${prefix}${file.path}`;
  const diagnostics: Diagnostic[] = [];
  const report = reporterFor(name, diagnostics);
  const top = { line: 1, column: 1 };
  const kind: Kind = classify(file.path);
  if (file.symlink) report(lienSymbolique, top, {});
  else if (kind.kind === 'unknown') report(fichierInconnu, top, kind);
  if (diagnostics.length > 0) return { piece: { file: name, kind: { kind: 'unknown', raison: '', conseil: '' } }, reading: { diagnostics } };
  if (kind.kind === 'image' || kind.kind === 'logo') {
    const seen = identify(bytes);
    const refusal = seen.ok ? checkName(kind.fichier, seen.type) : seen;
    if (refusal && !refusal.ok) report(imageInvalide, top, refusal);
    const image = seen.ok && (!refusal || refusal.ok) ? { largeur: seen.largeur, hauteur: seen.hauteur, digest: sum } : undefined;
    return { piece: { file: name, kind, fichier: { nom: kind.fichier, file: name, chemin: file.real, ...(image ? { image } : {}) } }, reading: { diagnostics } };
  }
  const reading = readDocument(name, bytes, kind);
  return { piece: { file: name, kind, ...(reading.document ? { document: reading.document } : {}) }, reading };
}

function readDocument(name: string, bytes: Uint8Array, kind: Kind): Reading<unknown> {
  switch (kind.kind) {
    case 'recueil':
      return readYamlFile(name, bytes, schemaRecueil);
    case 'themes':
      return readYamlFile(name, bytes, schemaThemes);
    case 'glossaire':
      return readYamlFile(name, bytes, schemaGlossaire);
    case 'orthographe':
      return readYamlFile(name, bytes, schemaOrthographe);
    case 'redirections':
      return readYamlFile(name, bytes, schemaRedirections);
    case 'accessibilite':
      return readYamlFile(name, bytes, schemaAccessibilite);
    case 'donnees':
      return readYamlFile(name, bytes, schemaDonnees);
    case 'axe':
      return readYamlFile(name, bytes, schemaAxe);
    case 'vocabulaire':
      return readYamlFile(name, bytes, kind.nom === 'distinctions' ? schemaDistinctions : schemaVocabulaire);
    case 'page':
      return readMdx(name, bytes, schemaPage, 'organisateur');
    case 'edition':
      return readMdx(name, bytes, schemaEdition, 'organisateur');
    case 'appel':
      return readMdx(name, bytes, schemaAppel, 'organisateur');
    case 'action':
      return readMdx(name, bytes, schemaAction, 'porteur');
    case 'jury':
      return readMdx(name, bytes, schemaJury, 'jury');
    case 'entretien':
      return readMdx(name, bytes, schemaEntretien, 'laureat');
    default:
      return { diagnostics: [] };
  }
}
