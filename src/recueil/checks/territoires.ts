/** Places are official codes; names are derived from them, never written. */
import type { Action, Recueil } from '../corpus.ts';
import type { Diagnostic } from '../diagnostics.ts';
import { reporterFor } from '../rules/rule.ts';
import { territoireInconnu } from '../rules/territoire-inconnu.ts';
import { territoireRefuse } from '../rules/territoire-refuse.ts';
import { resolveCode } from '../territoires/index.ts';

/** Fills `action.territoires`. */
export function checkTerritoires(action: Action, recueil: Recueil, into: Diagnostic[]): void {
  action.territoires = [];
  const document = action.action;
  const territoire = document?.data.territoire;
  if (!document || territoire === undefined) return;
  const report = reporterFor(document.file, into);
  if (recueil.config.data.territoires === 'aucun') {
    report(territoireRefuse, document.keyAt(['territoire']), {}, 'territoire');
    return;
  }
  if (typeof territoire === 'string') return;
  const { echelle, codes } = territoire;
  if (echelle === 'national') {
    if (codes.length > 0)
      report(
        territoireInconnu,
        document.valueAt(['territoire', 'codes']),
        { raison: 'une action nationale n’a pas de codes', suggestions: [], conseil: 'ôtez « codes », ou changez l’échelle' },
        'territoire.codes',
      );
    return;
  }
  if (codes.length === 0) {
    report(
      territoireInconnu,
      document.valueAt(['territoire', 'codes']),
      {
        raison: `il faut au moins un code pour l’échelle « ${echelle} »`,
        suggestions: [],
        conseil: 'ajoutez codes: ["…"], avec le code officiel de l’Insee entre guillemets (le Siren pour un EPCI)',
      },
      'territoire.codes',
    );
    return;
  }
  codes.forEach((code, i) => {
    const found = resolveCode(echelle, code);
    if (found.ok) action.territoires.push(found.territoire);
    else report(territoireInconnu, document.valueAt(['territoire', 'codes', i]), found, `territoire.codes.${String(i)}`);
  });
}
