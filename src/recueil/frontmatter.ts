/** Splits an .mdx file into its front matter (YAML) and its body, keeping the line at which each starts. */
import { enTeteAbsent } from './rules/en-tete-absent.ts';
import type { Report } from './rules/rule.ts';

export interface Split {
  yaml: string;
  /** Line of the file on which the YAML starts. */
  yamlLine: number;
  body: string;
  bodyLine: number;
}

/** Reports `en-tete-absent` and returns `undefined` when the file does not start with a closed front matter. */
export function splitFrontMatter(text: string, report: Report): Split | undefined {
  if (!/^---[ \t]*\n/.test(text)) {
    report(enTeteAbsent, { line: 1, column: 1 }, { ferme: false });
    return undefined;
  }
  const start = text.indexOf('\n') + 1;
  const close = /^---[ \t]*$/m.exec(text.slice(start));
  if (!close) {
    report(enTeteAbsent, { line: 1, column: 1 }, { ferme: true });
    return undefined;
  }
  const yaml = text.slice(start, start + close.index);
  const after = start + close.index + close[0].length + 1;
  const bodyLine = 2 + yaml.split('\n').length;
  return { yaml, yamlLine: 2, body: text.slice(after), bodyLine };
}
