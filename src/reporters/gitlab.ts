/** GitLab code quality report: https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format */
import type { Diagnostic } from '#recueil';
import { createHash } from 'node:crypto';

export function gitlab(diagnostics: readonly Diagnostic[]): string {
  const issues = diagnostics.map((d) => ({
    description: `${d.key ? `${d.key} : ` : ''}${d.message}${d.hint ? ` → ${d.hint}` : ''}`,
    check_name: d.rule,
    fingerprint: createHash('sha256').update([d.file, d.line, d.column, d.rule, d.message].join('\0')).digest('hex'),
    severity: d.severity === 'error' ? 'major' : 'minor',
    location: { path: d.file, positions: { begin: { line: d.line, column: d.column } } },
  }));
  return JSON.stringify(issues, null, 2);
}
