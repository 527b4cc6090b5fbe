/** Pictures that a printer's file refuses or complains of, before anything is composed. */
import { definitionsDe, presseDe, type Variante } from '#print';
import { checkDefinition, type Diagnostic, type Recueil } from '#recueil';
import type { Impression } from './impressions.ts';

export function definitionsTropFaibles(recueil: Recueil, impressions: readonly Impression[], variantes: readonly Variante[]): Diagnostic[] {
  const variante = variantes.find(presseDe);
  if (!variante) return [];
  // The book, its theme and its offprint show the same picture at the same size: it is told once.
  const images = new Map(impressions.flatMap(({ composer }) => definitionsDe(composer(variante))).map((image) => [`${image.media.chemin} ${image.largeur}`, image]));
  return checkDefinition(recueil, [...images.values()]);
}
