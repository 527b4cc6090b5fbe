/** Figures that contradict themselves: shares that are not a whole, sums over the total, ends before starts. */
import type { Action } from '../corpus.ts';
import type { Diagnostic } from '../diagnostics.ts';
import { datesInversees } from '../rules/dates-inversees.ts';
import { reporterFor } from '../rules/rule.ts';
import { sommeIncoherente } from '../rules/somme-incoherente.ts';
import { valeurConnue } from '../schema/commun.ts';

/** Shares are rounded: a tenth of a point is let pass. */
const tolerance = 0.1;
/** Binary fractions: 33.3 three times is 99.89999999999999. */
const exact = (n: number) => Math.round(n * 1000) / 1000;
const francais = (n: number) => String(Math.round(n * 100) / 100).replace('.', ',');

export function checkNumbers({ action }: Action, into: Diagnostic[]): void {
  if (!action) return;
  const { data } = action;
  const report = reporterFor(action.file, into);
  const financements = Array.isArray(data.financements) ? data.financements : [];
  const parts = financements.map((f) => valeurConnue(f.part));
  if (parts.length > 0 && parts.every((p) => p !== undefined)) {
    const total = parts.reduce<number>((sum, p) => sum + (p ?? 0), 0);
    if (exact(Math.abs(total - 100)) > tolerance)
      report(
        sommeIncoherente,
        action.keyAt(['financements']),
        { raison: `les parts des financements font ${francais(total)} % et non 100 %`, conseil: 'corrigez les parts, ou mettez inconnu à celles qu’on ne connaît pas' },
        'financements',
      );
  }
  const montant = typeof data.budget === 'object' ? valeurConnue(data.budget.montant) : undefined;
  const somme = exact(financements.reduce((sum, f) => sum + (valeurConnue(f.montant) ?? 0), 0));
  if (montant !== undefined && somme > montant)
    report(
      sommeIncoherente,
      action.keyAt(['financements']),
      { raison: `les financements font ${francais(somme)} €, plus que le budget (${francais(montant)} €)`, conseil: 'corrigez l’un des montants, ou le périmètre du budget' },
      'financements',
    );
  if (typeof data.periode !== 'object') return;
  const debut = valeurConnue(data.periode.debut);
  const fin = valeurConnue(data.periode.fin);
  const commun = Math.min(debut?.length ?? 0, fin?.length ?? 0);
  if (debut && fin && fin.slice(0, commun) < debut.slice(0, commun)) report(datesInversees, action.valueAt(['periode', 'fin']), { debut, fin }, 'periode.fin');
}
