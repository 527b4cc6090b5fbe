/** Which words of the glossary are acronyms, and where they stand in a text: books expand them at their first use, search knows both ways of saying. */
import type { PublishedRecueil } from './published.ts';

type Entree = PublishedRecueil['glossaire'][number];

/** It holds two capitals and no space. The other words are common ones, which need not be explained in passing. */
const estSigle = ({ terme }: Entree) => /\p{Lu}.*\p{Lu}/u.test(terme) && !/\s/.test(terme);

const litteral = (texte: string) => texte.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

export interface Sigles {
  entrees: ReadonlyMap<string, Entree>;
  /** Finds each use; the longest first, since « CIPDR » is not « CIPD ». None where the glossary has no acronym. */
  motif?: RegExp;
}

export function siglesDe(glossaire: readonly Entree[]): Sigles {
  const entrees = new Map(glossaire.filter(estSigle).map((entree) => [entree.terme, entree]));
  const termes = [...entrees.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return {
    entrees,
    ...(termes.length > 0 ? { motif: new RegExp(`(?<![\\p{L}\\p{N}-])(?:${termes.map(litteral).join('|')})(?![\\p{L}\\p{N}]|-\\p{Lu})`, 'gu') } : {}),
  };
}
