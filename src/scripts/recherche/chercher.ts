/** Asks Pagefind, and holds it to every word: where a word is nowhere, Pagefind looks for its beginning, or forgets it (its find_word_extensions). */
import { foldQuery } from '#search/client';
import type { Pagefind, PageTrouvee, Resultat } from './pagefind.ts';

export interface Reponse {
  resultats: Resultat[];
  /** Words that no page holds: then nothing is found. */
  absents: string[];
}

/** Letters that a word found must share with the word that was asked: what is left of it once its endings are off. */
const racine = 4;

const letters = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();

/** True when one of the words found on this page is the word asked, or one of its family. */
export function tient(mot: string, { content, locations }: Pick<PageTrouvee, 'content' | 'locations'>): boolean {
  const debut = letters(mot).slice(0, racine);
  const words = content.split(/\s+/);
  return locations.some((at) => [words[at] ?? '', ...(words[at] ?? '').split(/[^\p{L}\p{N}]+/u)].some((word) => letters(word).startsWith(debut)));
}

export async function chercher(pagefind: Pagefind, requete: string): Promise<Reponse> {
  const question = foldQuery(requete);
  if (question === '') return { resultats: [], absents: [] };
  if (question.startsWith('"')) return { ...(await pagefind.search(question).then(({ results }) => ({ resultats: results }))), absents: [] };
  const mots = question.split(' ');
  const seuls = await Promise.all(mots.map((mot) => pagefind.search(mot).then(({ results }) => results)));
  const tenus = await Promise.all(
    mots.map(async (mot, i) => {
      const premier = await seuls[i]?.[0]?.data();
      return premier !== undefined && tient(mot, premier);
    }),
  );
  const absents = mots.filter((_, i) => !tenus[i]);
  if (absents.length > 0) return { resultats: [], absents };
  return { resultats: mots.length === 1 ? (seuls[0] ?? []) : (await pagefind.search(question)).results, absents };
}
