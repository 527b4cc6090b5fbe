/** Names that the form hides behind its questions, so that each answer is found again whatever was typed in it. */
import { createHash } from 'node:crypto';

/** Word admits 40 characters, letters, figures and underscores; a name that begins with one is not shown in its list of bookmarks. */
const longueurMax = 40;

/** Bookmark of a question, or of a column of a table. */
export function repere(cle: string): string {
  const nom = `_q_${cle.replace(/[^A-Za-z0-9]/g, '_')}`;
  return nom.length <= longueurMax ? nom : `${nom.slice(0, longueurMax - 9)}_${createHash('sha256').update(cle).digest('hex').slice(0, 8)}`;
}
