import { describe, expect, it } from 'vitest';
import { decodeForFrame, decodeText } from './bytes.ts';
import type { Diagnostic } from './diagnostics.ts';
import { reporterFor } from './rules/rule.ts';

function lit(bytes: Uint8Array | string) {
  const diagnostics: Diagnostic[] = [];
  const text = decodeText(typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes, reporterFor('f.mdx', diagnostics));
  return { text, vues: diagnostics.map((d) => `${d.line}:${d.column} ${d.rule}`), diagnostics };
}
const latin1 = (text: string) => Uint8Array.from(text, (c) => c.charCodeAt(0));

describe('decodeText', () => {
  it.each([
    ['plain', 'é « à » 😀\n', 'é « à » 😀\n'],
    ['a byte order mark goes', '\uFEFFa\n', 'a\n'],
    ['CRLF', 'a\r\nb\r\n', 'a\nb\n'],
    ['old Mac line ends', 'a\rb\r', 'a\nb\n'],
    ['mixed', 'a\r\n\rb\n', 'a\n\nb\n'],
    ['NFD becomes NFC', 'e\u0301te\u0301\n', 'été\n'],
    ['nothing', '', ''],
    ['no last line end is added', 'a', 'a'],
    ['signs that look like conflict marks', 'a <<<<<<< b\n======\n=======x\n', 'a <<<<<<< b\n======\n=======x\n'],
  ])('%s', (_titre, bytes, attendu) => expect(lit(bytes)).toMatchObject({ text: attendu, vues: [] }));

  it.each([
    ['the first line', 'é', '1:1'],
    ['the third line, in its column', 'un\ndeux\nla façade', '3:6'],
    ['a later line, after good accents', '\u00c3\u00a9t\u00c3\u00a9\nfa\u00e7ade', '2:3'],
    ['with CRLF', 'un\r\nfa\u00e7ade\r\n', '2:3'],
  ])('says where bytes are not UTF-8: %s', (_titre, text, place) => {
    expect(lit(latin1(text))).toMatchObject({ text: undefined, vues: [`${place} encodage`] });
  });

  it('refuses UTF-16', () => expect(lit(Uint8Array.from([0xff, 0xfe, 0x61, 0x00])).vues).toEqual(['1:1 encodage']));
  it('refuses overlong and truncated forms', () => {
    expect(lit(Uint8Array.from([0x61, 0x0a, 0xc0, 0x80])).text).toBeUndefined();
    expect(lit(Uint8Array.from([0x61, 0x0a, 0xe2, 0x82])).vues).toEqual(['2:1 encodage']);
  });

  it.each([
    ['<<<<<<< HEAD', '2:1'],
    ['=======', '2:1'],
    ['>>>>>>> branche', '2:1'],
  ])('refuses the mark of a merge: %s', (marque, place) => {
    expect(lit(`a\n${marque}\nb\n`)).toMatchObject({ text: undefined, vues: [`${place} conflit-de-fusion`] });
  });
});

it('decodeForFrame shows whatever there is', () => {
  expect(decodeForFrame(latin1('fa\u00e7ade\r\n'))).toBe('fa\uFFFDade\n');
  expect(decodeForFrame(new TextEncoder().encode('e\u0301'))).toBe('\u00e9');
});
