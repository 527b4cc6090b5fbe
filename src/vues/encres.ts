/** The ink of each edition: several themes, the text's ink; else a cycle by the rank of the edition among those held (look: §6). */
import type { EditionPubliee, Encre } from '#recueil';

const cycle: readonly Encre[] = ['bleu', 'garance', 'or', 'sapin', 'prune'];

export function encresDesEditions(editions: readonly EditionPubliee[]): Map<string, Encre> {
  return new Map(editions.map((edition, rang) => [edition.id, edition.themes.length > 1 ? 'encre' : (cycle[rang % cycle.length] ?? 'encre')]));
}
