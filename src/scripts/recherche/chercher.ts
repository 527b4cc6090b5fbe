/** Asks Pagefind, and holds it to every word: where a word is nowhere, Pagefind looks for its beginning, or forgets it (its find_word_extensions). */
import { corriger, foldQuery } from '#search/client';
import type { Moteur, Pagefind, PageTrouvee, Resultat } from './pagefind.ts';

export interface Reponse {
  resultats: Resultat[];
  /** Words that no page holds: then nothing is found. */
  absents: string[];
  /** Words that no page holds as they are written: what is found begins like them. */
  incertains: string[];
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
 * Whether pages hold the word. Asked in quotes, Pagefind wants its very family; failing that, what it found may be longer (`valencienn`), or
 * only what the word begins with: told from each other by what is found.
 */
async function tenu(pagefind: Pagefind, mot: string, seul: readonly Resultat[]): Promise<'oui' | 'peut-etre' | 'non'> {
  const premier = seul[0];
  if (!premier) return 'non';
  if ((await pagefind.search(`"${mot}"`)).results.length > 0) return 'oui';
  return tient(mot, await premier.data()) ? 'peut-etre' : 'non';
}

export async function chercher(pagefind: Pagefind, requete: string): Promise<Reponse> {
  const question = foldQuery(requete);
  if (question === '') return { resultats: [], absents: [], incertains: [] };
  const demander = async (mots: string) => (await pagefind.search(mots)).results;
  if (question.startsWith('"')) return { resultats: await demander(question), absents: [], incertains: [] };
  // Pagefind joins a compound, as it joins those of the texts; one that nobody writes so is asked word by word.
  const parts = async (mot: string) => (!mot.includes('-') || (await demander(`"${mot}"`)).length > 0 ? [mot] : foldQuery(mot.replaceAll('-', ' ')).split(' '));
  const mots = (await Promise.all(question.split(' ').map(parts))).flat();
  const seuls = await Promise.all(mots.map(demander));
  const tenus = await Promise.all(mots.map((mot, i) => tenu(pagefind, mot, seuls[i] ?? [])));
  const absents = mots.filter((_, i) => tenus[i] === 'non');
  const incertains = mots.filter((_, i) => tenus[i] === 'peut-etre');
  if (absents.length > 0) return { resultats: [], absents, incertains };
  return { resultats: mots.length === 1 ? (seuls[0] ?? []) : await demander(question), absents, incertains };
}

/** The same query with words of the corpus in place of those that are not: undefined when nothing near finds more. */
export async function proposer(
  { pagefind, vocabulaire }: Pick<Moteur, 'pagefind' | 'vocabulaire'>,
  requete: string,
  { absents, incertains }: Reponse,
): Promise<string | undefined> {
  if (absents.length + incertains.length === 0) return undefined;
  const mots = await vocabulaire();
  const corriges = new Map<string, string>();
  for (const mot of [...absents, ...incertains]) {
    // The beginning of a word is no mistake.
    const correct = mots.some((autre) => letters(autre).startsWith(letters(mot))) ? undefined : corriger(mot, mots);
    if (correct !== undefined) corriges.set(mot, correct);
    else if (absents.includes(mot)) return undefined;
  }
  if (corriges.size === 0) return undefined;
  const question = foldQuery(requete);
  // Words are asked one by one, and by the parts of their compounds.
  const autre = question.replace(/[^\s-]+/g, (mot) => corriges.get(mot) ?? mot);
  if (autre === question) return undefined;
  return (await chercher(pagefind, autre)).resultats.length > 0 ? autre : undefined;
}
