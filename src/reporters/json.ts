/** Everything, for any other tool. */
import type { Diagnostic } from '#recueil';
import type { ReportOptions } from './index.ts';

export function json(diagnostics: readonly Diagnostic[], { page }: ReportOptions): string {
  return JSON.stringify(
    diagnostics.map((d) => ({ ...d, page: page(d.rule) })),
    null,
    2,
  );
}
