/**
 * What one command works on: which content, at which instant, with or without preview. Read in one place, once.
 * Kept on `globalThis` because Astro's integration and its bundled pages are two module graphs of one process.
 */
import { readInstant, load, publish, valeurConnue, type Lecture, type Memory, type PublishedRecueil } from '#recueil';
import type { Fichier } from '#vues';
import path from 'node:path';

export interface SessionOptions {
  /** The project's folder, absolute. */
  projet: string;
  /** The content folder, absolute. */
  contenu: string;
  /** Milliseconds since 1970. */
  instant: number;
  apercu: boolean;
}

interface Session {
  options: SessionOptions;
  memory: Memory;
  lecture?: Lecture;
  published?: PublishedRecueil;
  base?: string;
  fichiers?: ReadonlyMap<string, Fichier>;
}

const key = Symbol.for('recueil');
const kept = globalThis as typeof globalThis & { [key]?: Session };

/** Starts the process's session; what an earlier one had read is kept when it is about the same folder. */
export function startSession(options: SessionOptions): void {
  const memory = kept[key]?.options.contenu === options.contenu ? kept[key].memory : new Map();
  kept[key] = { options, memory };
}

function session(): Session {
  const current = kept[key];
  if (!current) throw new Error('no session: a command must start one before anything is read');
  return current;
}

export const hasSession = (): boolean => kept[key] !== undefined;

export const sessionOptions = (): SessionOptions => session().options;

/** How files of the content are named in messages: `content/`. Outside the project (an embargoed repository mounted elsewhere), by its folder alone. */
export function prefixe(): string {
  const { contenu, projet } = session().options;
  const relative = path.relative(projet, contenu);
  return `${(relative.startsWith('..') || path.isAbsolute(relative) ? path.basename(contenu) : relative).split(path.sep).join('/')}/`;
}

/** Reads the content, once. */
export function lecture(): Lecture {
  const current = session();
  const { contenu, apercu } = current.options;
  return (current.lecture ??= load({ racine: contenu, prefix: prefixe(), memory: current.memory, keepGood: apercu }));
}

/**
 * Folder of the site on its host, with both slashes: `/`, or that of the public address. Kept while the process lives, as its server keeps it.
 * Not `import.meta.env.BASE_URL`: a variable BASE_URL of the machine would replace it.
 */
export function base(): string {
  const current = session();
  const { recueil } = lecture();
  const url = recueil && valeurConnue(recueil.config.data.urlPublique);
  return (current.base ??= url ? new URL(url).pathname.replace(/\/?$/, '/') : '/');
}

/** One line an error, for the top of each page of a preview; none outside of one. */
export function alertes(): string[] {
  if (!session().options.apercu) return [];
  return lecture()
    .diagnostics.filter((d) => d.severity === 'error')
    .map((d) => `${d.file}:${d.line}:${d.column} ${d.key ? `${d.key} : ` : ''}${d.message}`);
}

/** The published recueil of this session, made once. Throws when the content cannot be read at all. */
export function published(): PublishedRecueil {
  const current = session();
  const { recueil } = lecture();
  if (!recueil) throw new Error('the content cannot be read: see the diagnostics');
  return (current.published ??= publish(recueil, current.options.instant, { apercu: current.options.apercu }));
}

const aucun: ReadonlyMap<string, Fichier> = new Map();

/** Files that this build has made and that its pages offer, by address. */
export const fichiers = (): ReadonlyMap<string, Fichier> => session().fichiers ?? aucun;
export const offrir = (faits: ReadonlyMap<string, Fichier>): void => {
  session().fichiers = faits;
};

/** Forgets what was read, for dev, after a change. Unchanged files stay in memory unless the code that read them changed. */
export function forget({ files }: { files: boolean }): void {
  const current = session();
  if (files) current.memory.clear();
  delete current.lecture;
  delete current.published;
}

/**
 * The instant of a command: `--date`, else `RECUEIL_DATE`, else the clock. The one place where the clock is read.
 * Throws with a French message when a date is given that is none.
 */
export function chooseInstant(date: string | undefined, env: Record<string, string | undefined>, fuseau = 'Europe/Paris'): number {
  const written = date ?? env['RECUEIL_DATE'];
  if (written === undefined || written === '') return Date.now();
  const full = /^\d{4}-\d{2}-\d{2}$/.test(written) ? `${written}T00:00` : written;
  const lu = readInstant(full, fuseau);
  if (!lu.ok) throw new DateInvalide(`--date : ${lu.raison} ; ${lu.conseil}`);
  return lu.ms;
}

export class DateInvalide extends Error {}
