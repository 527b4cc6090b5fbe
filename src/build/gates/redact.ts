/** Messages end in logs that anyone may read: what is hidden must not be quoted there either, by a path or by a link's address. */
import { naturesIn, type Recherche } from './leak-search.ts';
import type { Probleme } from './types.ts';

const MASK = '•••';

/** A path whose hidden parts are masked. Slugs are one segment; when only the whole betrays, the whole is masked but for its extension. */
export function maskPath(recherche: Recherche, fichier: string): string {
  if (naturesIn(recherche, fichier).size === 0) return fichier;
  const masked = fichier
    .split('/')
    .map((s) => (naturesIn(recherche, s).size > 0 ? MASK + (/\.[a-z0-9]{1,5}$/i.exec(s)?.[0] ?? '') : s))
    .join('/');
  return naturesIn(recherche, masked).size === 0 ? masked : MASK;
}

const hides = (recherche: Recherche, text: string | undefined): boolean => text !== undefined && naturesIn(recherche, text).size > 0;

/** The same problem, quoting nothing hidden. */
export function redact(recherche: Recherche, probleme: Probleme): Probleme {
  const fichier = maskPath(recherche, probleme.fichier);
  const secret = hides(recherche, probleme.message) || hides(recherche, probleme.conseil);
  if (!secret) return fichier === probleme.fichier ? probleme : { ...probleme, fichier };
  return { gate: probleme.gate, fichier, message: 'Un problème touche ce qui n’est pas encore publié ; ses détails ne sont pas montrés ici.' };
}
