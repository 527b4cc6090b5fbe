/** Splits an .mdx file into its front matter (YAML) and its body, keeping the line at which each starts. */
import { enTeteAbsent } from './rules/en-tete-absent.ts';
import type { Place } from './lines.ts';
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
    report(enTeteAbsent, ...notOpened(text));
    return undefined;
  }
  const start = text.indexOf('\n') + 1;
  const close = /^---[ \t]*$/m.exec(text.slice(start));
  if (!close) {
    report(enTeteAbsent, ...notClosed(text.split('\n')));
    return undefined;
  }
  const yaml = text.slice(start, start + close.index);
  const after = start + close.index + close[0].length + 1;
  const bodyLine = 2 + yaml.split('\n').length;
  return { yaml, yamlLine: 2, body: text.slice(after), bodyLine };
}

type Facts = Parameters<typeof enTeteAbsent.say>[0];
/** A line of dashes that are not three simple ones: Word and Google Docs change them as one types. */
const reDashes = /^\s*[-–—―_=]+\s*$/;
const at = (line: number): Place => ({ line, column: 1 });

function notOpened(text: string): [Place, Facts] {
  const lines = text.split('\n');
  const first = lines.findIndex((line) => line.trim() !== '');
  const written = lines[first] ?? '';
  if (first === -1) return [at(1), { ferme: false, vide: true }];
  if (/^---[ \t]*$/.test(written)) return [at(1), { ferme: false, avant: true }];
  return reDashes.test(written) ? [at(first + 1), { ferme: false, tiret: written.trim() }] : [at(1), { ferme: false }];
}

/** The line that was meant to close, or the one after the last that reads as front matter. */
function notClosed(lines: readonly string[]): [Place, Facts] {
  const dashes = lines.findIndex((line, i) => i > 0 && reDashes.test(line));
  if (dashes !== -1) return [at(dashes + 1), { ferme: true, tiret: lines[dashes]?.trim() ?? '' }];
  const isYaml = (line: string) => /^(?:\s|#[^#]|- |[\p{L}][\p{L}\p{N}_-]*\s*:(?:\s|$))/u.test(line) || line === '';
  const body = lines.findIndex((line, i) => i > 0 && !isYaml(line));
  const last = lines.slice(0, body === -1 ? lines.length : body).findLastIndex((line) => line.trim() !== '');
  return last > 0 ? [at(last + 1), { ferme: true, apres: (lines[last] ?? '').trim().slice(0, 60) }] : [at(1), { ferme: true }];
}
