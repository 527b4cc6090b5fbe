/** How far two words are from each other: for the editor's mistyped key and for the reader's mistyped query. Pure: the browser runs it too. */

const at = (row: readonly number[], i: number) => row[i] ?? Infinity;

/**
 * Damerau-Levenshtein distance, restricted form (optimal string alignment): two swapped neighbours count for one.
 * Written here because the kept npm libraries (fastest-levenshtein, leven) count a swap, the commonest slip, for two.
 */
export function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      const swap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? at(before, j - 2) + 1 : Infinity;
      next.push(Math.min(at(row, j) + 1, at(next, j - 1) + 1, at(row, j - 1) + cost, swap));
    }
    [before, row] = [row, next];
  }
  return at(row, b.length);
}
