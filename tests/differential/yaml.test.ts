/**
 * The quick reading of YAML against the reference: what the first accepts, the second accepts without a word, and reads the same.
 * On all content and fixtures, and on front matters that a hand has damaged. FUZZ_SEED=… and FUZZ_RUNS=… look elsewhere, and for longer.
 */
import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { splitFrontMatter } from '../../src/recueil/frontmatter.ts';
import { readQuickly } from '../../src/recueil/yaml-quick.ts';
import { readYamlByReference } from '../../src/recueil/yaml.ts';
import { PROJET } from '../outils/dossier.ts';

const nothing = () => undefined;

const written = ['content', 'tests/fixtures', 'tests/rules'].flatMap((folder) =>
  readdirSync(join(PROJET, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:mdx|yaml)$/.test(file))
    .flatMap((file) => {
      const text = readFileSync(join(PROJET, folder, file), 'utf8');
      const yaml = file.endsWith('.yaml') ? text : splitFrontMatter(text, nothing)?.yaml;
      return yaml === undefined ? [] : [yaml];
    }),
);

/** What the two say of a text: nothing when the quick one leaves it to the reference. */
function difference(text: string): string | undefined {
  const quick = readQuickly(text);
  if (!quick) return undefined;
  const said: unknown[] = [];
  const reference = readYamlByReference({ text, line: 1 }, (_rule, place, data) => said.push(place, data));
  if (said.length > 0) return `accepted, but the reference says ${JSON.stringify(said)}`;
  try {
    expect(quick.data).toStrictEqual(reference?.data);
    return undefined;
  } catch {
    return `${JSON.stringify(quick.data)} ≠ ${JSON.stringify(reference?.data)}`;
  }
}

test('content and fixtures', () => {
  expect(written.length).toBeGreaterThan(100);
  expect(written.map((text) => [text, difference(text)]).filter(([, found]) => found)).toEqual([]);
});

test('most of what editors write is read quickly', () => {
  expect(written.filter((text) => readQuickly(text)).length / written.length).toBeGreaterThan(0.8);
});

const probes = [
  'a: 0600',
  'a: 1e3',
  'a: 12:30',
  'a: 0x1F',
  'a: .5',
  'a: 1.',
  'a: -0',
  'a: 1.50',
  'a: ~',
  '~: a',
  'null: a',
  'true: a',
  '1: a',
  '01: a',
  '? a',
  '? [a]\n: b',
  'a: b: c',
];
const more = [
  'a: {b, c}',
  'a: [b, , c]',
  'a: [b,\nc]',
  'a: "b\n c"',
  "a: 'b\n\n c'",
  'a: b\n  c',
  'a: |\n  b\n\n\n',
  'a: >-\n  b\n   c\n  d',
  'a: |2\n   b',
  'a: >+\n  b\n\n',
  'a:b',
  'a : b',
  '"a" : b',
];
const odd = [
  'a: @b',
  'a: `b',
  'a: -',
  '- a\nb: c',
  'a: b\na: c',
  '__proto__: a',
  'a: {b: c, b: d}',
  'a: <<',
  '<<: {a: b}',
  'a: [[[[b]]]]',
  'a: "\\x41\\u00e9"',
  'a: "\\q"',
  'a: 35\u00A0%',
  '\u00A0a: b',
  'a: yes',
  '',
];
test.each([...probes, ...more, ...odd])('%j', (text) => {
  expect(difference(text)).toBeUndefined();
});

const nasty = [
  ': ',
  ':',
  '- ',
  '-',
  ' ',
  '  ',
  '\n',
  '\n\n',
  '"',
  "'",
  '[',
  ']',
  '{',
  '}',
  ',',
  ', ',
  '|',
  '>',
  '>-\n  ',
  '? ',
  '#',
  ' #',
  '&a',
  '*a',
  '!',
  '%',
  '@',
  '`',
  '~',
  'null',
  '0',
  '1e3',
  '.5',
  '\u00A0',
  '\\',
  '<<',
  '=',
  '…',
  '---\n',
];
const damage = fc.record({ at: fc.nat(), remove: fc.nat({ max: 6 }), insert: fc.constantFrom('', ...nasty) });

test('damaged front matters', () => {
  fc.assert(
    fc.property(fc.constantFrom(...written), fc.array(damage, { minLength: 1, maxLength: 4 }), (text, damages) => {
      const damaged = damages.reduce((now, { at, remove, insert }) => {
        const place = at % (now.length + 1);
        return now.slice(0, place) + insert + now.slice(place + remove);
      }, text);
      expect(difference(damaged)).toBeUndefined();
    }),
    { seed: Number(process.env['FUZZ_SEED'] ?? 2026), numRuns: Number(process.env['FUZZ_RUNS'] ?? 1500) },
  );
});
