/** One broken link of a footer is five thousand problems; a person needs one line. */
import type { Probleme } from './types.ts';

export interface ProblemeGroupe extends Probleme {
  /** How many other files have the same problem. */
  autres: number;
}

/** Problems that say the same thing of several files, once, at the first of these files; the order is kept. */
export function groupProblems(problemes: readonly Probleme[]): ProblemeGroupe[] {
  const groups = new Map<string, ProblemeGroupe>();
  for (const probleme of problemes) {
    // A page that is missing, or a leak, is an affair of its own file.
    const own = probleme.gate === 'pages' || probleme.gate === 'leaks' ? probleme.fichier : '';
    const key = [probleme.gate, own, probleme.message].join('\n');
    const group = groups.get(key);
    if (group) group.autres++;
    else groups.set(key, { ...probleme, autres: 0 });
  }
  return [...groups.values()];
}
