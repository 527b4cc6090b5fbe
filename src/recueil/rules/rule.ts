/** A rule: an id that never changes, a severity, and what it says. One rule a file; `index.ts` lists them all. */
import type { Diagnostic } from '../diagnostics.ts';
import type { Place } from '../lines.ts';

export interface Rule<P> {
  id: string;
  severity: Diagnostic['severity'];
  /** What is wrong and, whenever it can be known, what to write instead. French, one sentence each. */
  say: (facts: P) => { message: string; hint?: string };
  /** False when the source line must not be shown because it may name what is hidden. */
  frame?: false;
}

export const rule = <const I extends string, P>(id: I, severity: Diagnostic['severity'], say: Rule<P>['say'], options: { frame?: false } = {}): Rule<P> & { id: I } => ({
  id,
  severity,
  say,
  ...options,
});

/** Records that a rule is broken at a place of the file being read. */
export type Report = <P>(broken: Rule<P>, place: Place, facts: P, key?: string) => void;

/** A `Report` that writes into `into` for one file. */
export const reporterFor =
  (file: string, into: Diagnostic[]): Report =>
  (broken, place, facts, key) => {
    into.push({
      rule: broken.id as Diagnostic['rule'],
      severity: broken.severity,
      file,
      ...place,
      ...(key ? { key } : {}),
      ...broken.say(facts),
      ...(broken.frame === false ? { frame: false as const } : {}),
    });
  };

/** « a », « b » or « c », for messages. */
export const ou = (mots: readonly string[]) =>
  mots
    .map((m) => `« ${m} »`)
    .join(', ')
    .replace(/, (?=[^,]*$)/, ' ou ');
