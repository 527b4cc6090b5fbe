/** Words of the corpus, as it writes them, the commonest first: what a mistyped word is corrected from. */
import { fold } from './fold.ts';

const motMin = 4;
const word = /\p{L}[\p{L}\p{M}]*/gu;
const plain = (mot: string) => mot.normalize('NFD').replace(/\p{M}/gu, '');

/** Each word once, in its commonest spelling: « sécurité », not « securite ». Words that stand only once are most often names: they stay, last. */
export function collectVocabulaire(texts: Iterable<string>): string[] {
  const spellings = new Map<string, Map<string, number>>();
  for (const text of texts) {
    for (const [found] of fold(text).toLowerCase().matchAll(word)) {
      if (found.length < motMin) continue;
      const key = plain(found);
      const known = spellings.get(key) ?? new Map<string, number>();
      known.set(found, (known.get(found) ?? 0) + 1);
      spellings.set(key, known);
    }
  }
  const order = (x: string, y: string) => (x < y ? -1 : 1);
  return [...spellings.values()]
    .map((known) => {
      const [[mot] = ['']] = [...known].sort(([x, m], [y, n]) => n - m || order(x, y));
      return { mot, n: [...known.values()].reduce((sum, n) => sum + n, 0) };
    })
    .sort((x, y) => y.n - x.n || order(x.mot, y.mot))
    .map(({ mot }) => mot);
}
