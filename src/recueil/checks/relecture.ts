/** What a bearer handed in is not published before the bearer has read it, or was asked and did not answer. */
import type { Action } from '../corpus.ts';
import type { Diagnostic } from '../diagnostics.ts';
import { relectureRequise } from '../rules/relecture-requise.ts';
import { reporterFor } from '../rules/rule.ts';

export function checkRelecture({ action }: Action, into: Diagnostic[]): void {
  if (action?.data.provenance !== 'dossier' || action.data.etat !== 'publie') return;
  const { relecture } = action.data;
  if (relecture === 'sans-reponse' || relecture?.accordLe !== undefined) return;
  reporterFor(action.file, into)(relectureRequise, action.valueAt(['etat']), relecture?.envoyeeLe ? { envoyeeLe: relecture.envoyeeLe } : {}, 'etat');
}
