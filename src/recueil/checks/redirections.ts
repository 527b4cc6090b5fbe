/** redirections.yaml: an address leads to one place, and that place is there. What the site has is known elsewhere: the model draws no page. */
import type { Recueil } from '../corpus.ts';
import { sortDiagnostics, type Diagnostic } from '../diagnostics.ts';
import { nearest } from '../nearest.ts';
import { identifiantDouble } from '../rules/identifiant-double.ts';
import { lienMort } from '../rules/lien-mort.ts';
import { reporterFor } from '../rules/rule.ts';

export function checkRedirections({ redirections: document }: Recueil, into: Diagnostic[]): void {
  if (!document) return;
  const report = reporterFor(document.file, into);
  const seen = new Set<string>();
  document.data.forEach(({ de }, i) => {
    if (seen.has(de)) report(identifiantDouble, document.valueAt([i, 'de']), { id: de, liste: 'redirections.yaml' }, `${i}.de`);
    seen.add(de);
  });
}

/** Lines that send nobody on, told where they are written. @param perdues their `vers` @param adresses what the site has */
export function checkButs({ redirections: document }: Recueil, perdues: ReadonlySet<string>, adresses: readonly string[]): Diagnostic[] {
  const found: Diagnostic[] = [];
  if (!document) return found;
  const report = reporterFor(document.file, found);
  document.data.forEach(({ vers }, i) => {
    if (perdues.has(vers)) report(lienMort, document.valueAt([i, 'vers']), { cible: vers, proches: nearest(vers, adresses) }, `${i}.vers`);
  });
  return sortDiagnostics(found);
}
