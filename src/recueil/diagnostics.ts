/** Diagnostics are data: where, what is wrong, what to write instead. Reporters print them (`#reporters`). */
import type { RuleId } from './rules/index.ts';

export interface Diagnostic {
  rule: RuleId;
  severity: 'error' | 'warning';
  /** Path from the project's root, with `/`. */
  file: string;
  /** 1-based; 1:1 when the whole file is meant. */
  line: number;
  column: number;
  endColumn?: number;
  /** Dotted key of the front matter, when there is one: `territoire.codes.0`. */
  key?: string;
  /** What is wrong, in French. */
  message: string;
  /** What to write instead, in French. */
  hint?: string;
  /** False when the source line must not be shown (it may name what is hidden). */
  frame?: false;
}

const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Diagnostics in the order of files and lines, whatever order rules ran in. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return [...diagnostics].sort((a, b) => order(a.file, b.file) || a.line - b.line || a.column - b.column || order(a.rule, b.rule) || order(a.message, b.message));
}

export const hasErrors = (diagnostics: readonly Diagnostic[]) => diagnostics.some((d) => d.severity === 'error');
