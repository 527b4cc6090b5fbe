/** For a person: place, what is wrong, what to write instead, the line itself, and where to read more. */
import type { Diagnostic } from '#recueil';
import type { ReportOptions } from './index.ts';

const paint = (on: boolean) => {
  const with_ = (code: string) => (text: string) => (on ? `\u001B[${code}m${text}\u001B[0m` : text);
  return { bold: with_('1'), red: with_('31'), yellow: with_('33'), dim: with_('2'), cyan: with_('36') };
};

const plural = (n: number, one: string, many: string) => `${n} ${n > 1 ? many : one}`;

/** « 2 erreurs, 1 avertissement dans 2 fichiers » */
export function count(diagnostics: readonly Diagnostic[]): string {
  const errors = diagnostics.filter((d) => d.severity === 'error').length;
  const warnings = diagnostics.length - errors;
  const files = new Set(diagnostics.map((d) => d.file)).size;
  const kinds = [errors > 0 ? plural(errors, 'erreur', 'erreurs') : '', warnings > 0 ? plural(warnings, 'avertissement', 'avertissements') : ''].filter(Boolean);
  return diagnostics.length === 0 ? 'aucune erreur' : `${kinds.join(', ')} dans ${plural(files, 'fichier', 'fichiers')}`;
}

/** The line, with a mark under the place. Control characters would upset a terminal: they are shown as `·`. */
function frame(diagnostic: Diagnostic, text: string | undefined, c: ReturnType<typeof paint>): string[] {
  const wholeFile = diagnostic.line === 1 && diagnostic.column === 1 && diagnostic.endColumn === undefined;
  const line = diagnostic.frame === false || wholeFile ? undefined : text?.split('\n')[diagnostic.line - 1];
  if (!line) return [];
  const number = String(diagnostic.line);
  const start = Math.max(0, diagnostic.column - 1 - 60);
  const shown = line.slice(start, start + 110).replace(/[\u0000-\u001F\u007F-\u009F]/g, '·');
  const width = Math.max(1, Math.min((diagnostic.endColumn ?? diagnostic.column + 1) - diagnostic.column, shown.length - (diagnostic.column - 1 - start)));
  return [`  ${c.dim(`${number} │`)} ${shown}`, `  ${' '.repeat(number.length)} ${c.dim('│')} ${' '.repeat(diagnostic.column - 1 - start)}${c.red('^'.repeat(width))}`];
}

export function terminal(diagnostics: readonly Diagnostic[], { texte, page, colour }: ReportOptions): string {
  const c = paint(colour);
  const blocks = diagnostics.map((d) => {
    const level = d.severity === 'error' ? c.red('erreur') : c.yellow('avertissement');
    return [
      `${c.bold(`${d.file}:${d.line}:${d.column}`)} ${level} ${d.key ? `${c.cyan(d.key)} : ` : ''}${d.message}`,
      ...frame(d, texte(d.file), c),
      ...(d.hint ? [`  → ${d.hint}`] : []),
      c.dim(`  [${d.rule}] ${page(d.rule)}`),
    ].join('\n');
  });
  return [...blocks, count(diagnostics)].join('\n\n');
}
