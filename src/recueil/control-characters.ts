/**
 * Control characters, C1 ones too (« ’ » of Windows read as Latin-1 is U+0092), and halves of pairs: neither a parser, nor XML, nor paper know
 * what to do with them. Tabs and line ends are text; CR is a line end by now (bytes.ts), unless it was written by its code.
 */
import type { Place } from './lines.ts';
import { caractereDeCommande } from './rules/caractere-de-commande.ts';
import type { Report } from './rules/rule.ts';

const reControl = /[^\P{Cc}\t\n]|\p{Cs}/u;
const nameOf = (sign: string) => `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** Reports the first of each line of a text, whatever the line is. */
export function reportControls(text: string, at: (start: number, end: number) => Place, report: Report): void {
  if (!reControl.test(text)) return;
  let start = 0;
  for (const line of text.split('\n')) {
    const found = reControl.exec(line);
    if (found) report(caractereDeCommande, at(start + found.index, start + found.index + 1), { code: nameOf(found[0]), ecrit: false });
    start += line.length + 1;
  }
}

/** The name of the first one in a value, if there is any. */
export function controlIn(value: string): string | undefined {
  const found = reControl.exec(value)?.[0];
  return found && nameOf(found);
}
