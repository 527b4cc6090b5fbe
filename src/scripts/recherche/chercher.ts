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

/**
 * True when some page holds the word, or a longer one that it begins. Asked in quotes, Pagefind wants its very family; failing that, what it
 * found may be longer (`valencienn`), or only what the word begins with.
 */
async function connu(pagefind: Pagefind, mot: string, seul: readonly Resultat[]): Promise<boolean> {
  const premier = seul[0];
  if (!premier) return false;
  return (await pagefind.search(`"${mot}"`)).results.length > 0 || tient(mot, await premier.data());
}

export async function chercher(pagefind: Pagefind, requete: string): Promise<Reponse> {
  const question = foldQuery(requete);
  if (question === '') return { resultats: [], absents: [] };
  const demander = async (mots: string) => (await pagefind.search(mots)).results;
  if (question.startsWith('"')) return { resultats: await demander(question), absents: [] };
  // Pagefind joins a compound, as it joins those of the texts; one that nobody writes so is asked word by word.
  const parts = async (mot: string) => (!mot.includes('-') || (await demander(`"${mot}"`)).length > 0 ? [mot] : foldQuery(mot.replaceAll('-', ' ')).split(' '));
  const mots = (await Promise.all(question.split(' ').map(parts))).flat();
  const seuls = await Promise.all(mots.map(demander));
  const connus = await Promise.all(mots.map((mot, i) => connu(pagefind, mot, seuls[i] ?? [])));
  const absents = mots.filter((_, i) => !connus[i]);
  if (absents.length > 0) return { resultats: [], absents };
  return { resultats: mots.length === 1 ? (seuls[0] ?? []) : await demander(question), absents };
}
