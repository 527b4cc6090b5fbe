/** From bytes to text: UTF-8 or a located refusal, no BOM, `\n` line ends, NFC. */
import { conflitDeFusion } from './rules/conflit-de-fusion.ts';
import { encodage } from './rules/encodage.ts';
import { type Report } from './rules/rule.ts';

const strict = new TextDecoder('utf-8', { fatal: true });
const lenient = new TextDecoder('utf-8');

/** First line whose bytes are not UTF-8. The decoder does not say where it stopped: look at each line. */
function firstBadLine(bytes: Uint8Array): number {
  let start = 0;
  for (let line = 1; ; line++) {
    const end = bytes.indexOf(10, start);
    try {
      strict.decode(bytes.subarray(start, end === -1 ? bytes.length : end));
    } catch {
      return line;
    }
    if (end === -1) return line;
    start = end + 1;
  }
}

/** What a person sees of a file, even one that is refused. */
export const decodeForFrame = (bytes: Uint8Array): string => lenient.decode(bytes).replace(/\r\n?/g, '\n').normalize('NFC');

const reConflict = /^(<{7}|>{7}) .*$|^={7}$/m;

/**
 * Decodes a text file of `content/`.
 * Reports `encodage` or `conflit-de-fusion` and returns `undefined` when the file cannot be read at all.
 */
export function decodeText(bytes: Uint8Array, report: Report): string | undefined {
  let text: string;
  try {
    text = strict.decode(bytes);
  } catch {
    const line = firstBadLine(bytes);
    const seen = lenient.decode(bytes).split('\n')[line - 1] ?? '';
    report(encodage, { line, column: Math.max(1, seen.indexOf('\uFFFD') + 1) }, {});
    return undefined;
  }
  text = text.replace(/\r\n?/g, '\n').normalize('NFC');
  const marker = reConflict.exec(text);
  if (marker) {
    report(conflitDeFusion, { line: text.slice(0, marker.index).split('\n').length, column: 1 }, { marque: marker[0].slice(0, 7) });
    return undefined;
  }
  return text;
}
