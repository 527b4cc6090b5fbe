/** Characters that the book cannot print, as diagnostics. What the faces hold is known elsewhere: the model knows no font. */
import type { Recueil } from '../corpus.ts';
import { sortDiagnostics, type Diagnostic } from '../diagnostics.ts';
import { caractereAbsent } from '../rules/caractere-absent.ts';
import { reporterFor } from '../rules/rule.ts';

export interface CaractereImpossible {
  file: string;
  line: number;
  column: number;
  caractere: string;
  code: string;
}

export function checkCaracteres(impossibles: readonly CaractereImpossible[]): Diagnostic[] {
  const found: Diagnostic[] = [];
  for (const { file, line, column, caractere, code } of impossibles)
    reporterFor(file, found)(caractereAbsent, { line, column, endColumn: column + caractere.length }, { caractere, code });
  return sortDiagnostics(found);
}

/** Files of the editions, published or not: what is printed one day. */
export const editionFiles = (recueil: Recueil): string[] =>
  recueil.editions.flatMap(({ edition, appel, actions }) =>
    [edition, appel, ...actions.flatMap(({ action, jury, entretien }) => [action, jury, entretien])].flatMap((document) => (document ? [document.file] : [])),
  );
