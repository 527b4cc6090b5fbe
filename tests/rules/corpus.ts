/** A corpus for one test: the fictional base of `base/`, what the test changes of it, and what the recueil says of the result. */
import { definitionsDe, livre } from '#print';
import { sansGlyphe } from '../../src/commands/caracteres.ts';
import { checkDefinition, checkPublished, editionFiles, load, publish, readInstant, sortDiagnostics, type Diagnostic, type Lecture, type Memory } from '#recueil';
import { reporters, type Format } from '#reporters';
import { motsConnus, relire, textesChoisis } from '#correction';
import { atelier } from '#vues';
import { cp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { nouveauDossier } from '../outils/dossier.ts';

const base = join(import.meta.dirname, 'base');
/** The action of the base that has a jury, an interview and a picture. */
export const ACTION = 'editions/2031/quartiers/mediation-de-nuit';

/** One plain colour: small, and a real JPEG. */
export const jpeg = (width = 32, height = 32): Promise<Buffer> => sharp({ create: { width, height, channels: 3, background: '#00c' } }).jpeg().toBuffer();

/** Lays the base corpus in a new folder, removed when the test ends. Returns the content folder. */
export async function layBase(): Promise<string> {
  const content = join(await nouveauDossier(), 'content');
  await cp(base, content, { recursive: true });
  await writeFile(join(content, ACTION, 'equipe.jpg'), await jpeg());
  return content;
}

/** Milliseconds of an instant written in the base corpus's time zone. */
export function instant(ecrit: string): number {
  const lu = readInstant(ecrit, 'Europe/Paris');
  if (!lu.ok) throw new Error(lu.raison);
  return lu.ms;
}

export interface Verdict extends Lecture {
  print: (format?: Format) => string;
}

/** The edition of 2031 is public, that of 2032 is not. */
const entreLesDeux = instant('2031-12-01T09:00');

/** What `verifier` would say of a content folder, without colour. */
export function verify(content: string, at = entreLesDeux, memory: Memory = new Map()): Verdict {
  const read = load({ racine: content, prefix: 'content/', memory });
  const { recueil } = read;
  const diagnostics: Diagnostic[] = recueil ? sortDiagnostics([...read.diagnostics, ...checkPublished(recueil, publish(recueil, at))]) : read.diagnostics;
  const options = { texte: (file: string) => read.textes.get(file), page: (rule: string) => `docs/erreurs/${rule}.md`, colour: false };
  return { ...read, diagnostics, print: (format = 'terminal') => reporters[format](diagnostics, options) };
}

/** What `verifier` says more, of what the book cannot print. */
export async function verifyForBook(content: string): Promise<Verdict> {
  const verdict = verify(content);
  if (!verdict.recueil) return verdict;
  const diagnostics = await sansGlyphe(editionFiles(verdict.recueil), { contenu: content, textes: verdict.textes });
  const options = { texte: (file: string) => verdict.textes.get(file), page: (rule: string) => `docs/erreurs/${rule}.md`, colour: false };
  return { ...verdict, diagnostics, print: (format = 'terminal') => reporters[format](diagnostics, options) };
}

/** What `relire` would say. */
export async function verifyForProofreader(content: string): Promise<Verdict> {
  const verdict = verify(content);
  const textes = textesChoisis({ racine: content, prefixe: 'content/' }, {}, content, /\.(mdx|yaml)$/);
  const diagnostics = relire(textes, await motsConnus(verdict.recueil));
  const options = { texte: (file: string) => textes.find((texte) => texte.file === file)?.texte, page: (rule: string) => `docs/erreurs/${rule}.md`, colour: false };
  return { ...verdict, diagnostics, print: (format = 'terminal') => reporters[format](diagnostics, options) };
}

/** What `imprimer --imprimeur` would say more, of the pictures of an edition. */
export function verifyForPress(content: string, edition: string): Verdict {
  const verdict = verify(content);
  if (!verdict.recueil) return verdict;
  const a = atelier(publish(verdict.recueil, entreLesDeux), '/');
  const volumes = a.editions.filter(({ id }) => id === edition).map((one) => livre(one, a, { variante: 'imprimeur' }));
  const diagnostics = checkDefinition(verdict.recueil, volumes.flatMap(definitionsDe));
  const options = { texte: (file: string) => verdict.textes.get(file), page: (rule: string) => `docs/erreurs/${rule}.md`, colour: false };
  return { ...verdict, diagnostics, print: (format = 'terminal') => reporters[format](diagnostics, options) };
}
