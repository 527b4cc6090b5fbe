/**
 * Puts a finished folder in the output's place. A reader of the output sees the old one or the new one, whole; between two renames,
 * for microseconds, none. What a crash leaves is put right by `repair.ts`, which reads the same four names.
 */
import { lstat, mkdir, rename } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { discard, isThere, renamePatiently, type Rename } from './rename.ts';

export interface Places {
  /** The output folder: `dist`. */
  sortie: string;
  /** The previous output, kept whole: `.recueil/precedent`. */
  precedent: string;
}

/** The output could not be replaced; the old one is where it was, unless the message says otherwise. */
export class SwapFailed extends Error {
  override name = 'SwapFailed';
}

/** Where the output before the previous one waits until the swap has succeeded. */
export const beforePrevious = (precedent: string): string => `${precedent}.avant`;

const ADVICE = 'Fermez les fenêtres et les logiciels ouverts sur ce dossier (explorateur, éditeur, aperçu), puis relancez la commande.';

const requireFolder = async (path: string, what: string): Promise<void> => {
  const stat = await lstat(path).catch(() => undefined);
  if (!stat?.isDirectory()) throw new SwapFailed(`${what} : « ${path} » n’est pas un dossier. Rien n’a été changé.`);
};

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Undoes a list of renames, last first; gives back what could not be undone. */
const undo = async (done: readonly (readonly [string, string])[], move: Rename): Promise<string | undefined> => {
  for (const [from, to] of [...done].reverse()) {
    try {
      await move(to, from);
    } catch {
      return `L’ancien dossier se trouve dans « ${to} » : renommez-le en « ${basename(from)} », ou relancez la commande, qui le remettra en place.`;
    }
  }
  return undefined;
};

/**
 * Replaces `sortie` by `nouveau`; the old output becomes `precedent`, and the old precedent goes. All three must be on one disk.
 * @param nouveau a finished folder
 * @param once how one rename is made; for tests
 * @throws SwapFailed when it could not be done; everything is then as before
 */
export async function swap({ nouveau, sortie, precedent }: Places & { nouveau: string }, once: Rename = rename): Promise<void> {
  await requireFolder(nouveau, 'Le nouveau site manque');
  const replaces = await isThere(sortie);
  if (replaces) await requireFolder(sortie, 'Le site ne peut pas être remplacé');
  await mkdir(dirname(precedent), { recursive: true });
  await mkdir(dirname(sortie), { recursive: true });
  const avant = beforePrevious(precedent);
  await discard(avant);
  const moves: [string, string][] = [[nouveau, sortie]];
  if (replaces) moves.unshift([sortie, precedent]);
  if (replaces && (await isThere(precedent))) moves.unshift([precedent, avant]);
  const move: Rename = (from, to) => renamePatiently(from, to, undefined, once);
  const done: [string, string][] = [];
  for (const step of moves) {
    try {
      await move(...step);
      done.push(step);
    } catch (error) {
      const remains = await undo(done, move);
      throw new SwapFailed(
        `Le nouveau site n’a pas pu prendre la place de « ${basename(sortie)} » (${reasonOf(error)}). ${remains ?? `L’ancien site est resté en place. ${ADVICE}`}`,
        { cause: error },
      );
    }
  }
  // The new site is in place: what cannot be thrown away now will be at the next command.
  await discard(avant).catch(() => undefined);
}
