/** Diagnostics for a person, or for a machine. A reporter returns text; it never prints and never fails a build. */
import type { Diagnostic } from '#recueil';
import { github } from './github.ts';
import { gitlab } from './gitlab.ts';
import { json } from './json.ts';
import { terminal } from './terminal.ts';

export interface ReportOptions {
  /** Decoded text of a file, for code frames. */
  texte: (file: string) => string | undefined;
  /** Where the page of a rule is, for a person to open. */
  page: (rule: string) => string;
  colour: boolean;
}

export type Reporter = (diagnostics: readonly Diagnostic[], options: ReportOptions) => string;

export const reporters = { terminal, github, gitlab, json } satisfies Record<string, Reporter>;
export type Format = keyof typeof reporters;
export const isFormat = (name: string): name is Format => Object.hasOwn(reporters, name);
export { count } from './terminal.ts';
