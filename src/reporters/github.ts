/** GitHub Actions annotations: one workflow command a line. */
import type { Diagnostic } from '#recueil';

const data = (text: string) => text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
const property = (text: string) => data(text).replace(/:/g, '%3A').replace(/,/g, '%2C');

export function github(diagnostics: readonly Diagnostic[]): string {
  return diagnostics
    .map((d) => {
      const end = d.endColumn ? `,endColumn=${d.endColumn}` : '';
      const text = `${d.key ? `${d.key} : ` : ''}${d.message}${d.hint ? ` → ${d.hint}` : ''}`;
      return `::${d.severity} file=${property(d.file)},line=${d.line},col=${d.column}${end},title=${property(d.rule)}::${data(text)}`;
    })
    .join('\n');
}
