/**
 * Valid texts, damaged at random: reading them never throws and never hangs, and nothing is lost in silence.
 * The same seed each time; FUZZ_SEED=… and FUZZ_SECONDS=… go and look elsewhere, for longer; FUZZ_PATH=… comes back to a failure.
 */
import { load, publish, tree, type Memory, type Recueil } from '#recueil';
import fc from 'fast-check';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ACTION, instant, layBase } from '../rules/corpus.ts';

const an2100 = instant('2100-01-01T00:00');
const seed = Number(process.env['FUZZ_SEED'] ?? 2031);
const seconds = Number(process.env['FUZZ_SECONDS'] ?? 3);

/** What tires parsers, and what comes with a paste. */
const nasty = [
  '---',
  '---\n',
  '...\n',
  '{',
  '}',
  '<',
  '>',
  '</',
  '<!--',
  '<b>',
  '</Encadre>',
  '<Encadre titre="',
  '<Reponse par=ab>',
  '[^',
  '[^1]: ',
  '[x](',
  '![',
  '](',
  '`',
  '```',
  '~~~',
  '|',
  '\n|-|\n',
  '*',
  '**',
  '_',
  '# ',
  '###### ',
  '> ',
  '- ',
  '\t',
  '\r',
  '\r\n',
  '\0',
  '&',
  '&amp;',
  '*a',
  '!',
  '!!js ',
  '%',
  '@',
  ': ',
  ' #',
  '"',
  "'",
  '\\',
  '? ',
  '- - - ',
  '{{',
  '[[',
  '<<: *a',
  '__proto__: 1',
  'constructor: 1',
  'import a',
  'export a',
  'action:2031/x',
  '#%',
  'javascript:',
  '\u2028',
  '\u202E',
  '\uFEFF',
  '\u0301',
  'e\u0301',
  'ﷺ',
  '👩‍👩‍👧',
  '\u00A0',
  '<<<<<<< a\n',
] as const;

/** Named, so that a counterexample can be read. */
type Mutation = [what: string, mutate: (text: Buffer) => Buffer];

const onLines =
  (what: string, change: (lines: string[], at: number) => void) =>
  (at: number): Mutation => [
    `${what} ${String(at)}`,
    (bytes) => {
      const lines = bytes.toString('utf8').split('\n');
      change(lines, at % lines.length);
      return Buffer.from(lines.join('\n'));
    },
  ];
const insertIn = (at: number, noise: string, times = 1): Mutation => [
  `insert at ${String(at)}, ${String(times)} times, ${JSON.stringify(noise)}`,
  (bytes) => Buffer.concat([bytes.subarray(0, at % (bytes.length + 1)), Buffer.from(noise.repeat(times)), bytes.subarray(at % (bytes.length + 1))]),
];
const flip = (at: number, mask: number): Mutation => [
  `flip ${String(at)} by ${String(mask)}`,
  (bytes) => bytes.map((byte, i) => (i === at % bytes.length ? byte ^ mask : byte)) as Buffer,
];

const place = fc.nat(10_000);
const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  fc.tuple(place, fc.integer({ min: 1, max: 255 })).map(([at, mask]) => flip(at, mask)),
  place.map(onLines('drop line', (lines, at) => lines.splice(at, 1))),
  place.map(onLines('double line', (lines, at) => lines.splice(at, 0, lines[at] ?? ''))),
  place.map(onLines('swap line', (lines, at) => lines.splice(at, 0, ...lines.splice(at + 1, 1)))),
  place.map(
    onLines('indent line', (lines, at) => {
      lines[at] = `  ${lines[at] ?? ''}`;
    }),
  ),
  place.map(
    onLines('dedent line', (lines, at) => {
      lines[at] = (lines[at] ?? '').trimStart();
    }),
  ),
  place.map(
    onLines('cut line', (lines, at) => {
      lines[at] = (lines[at] ?? '').slice(0, (lines[at] ?? '').length >> 1);
    }),
  ),
  fc.tuple(place, fc.constantFrom(...nasty)).map(([at, noise]) => insertIn(at, noise)),
  fc.tuple(place, fc.string({ unit: 'binary', maxLength: 20 })).map(([at, noise]) => insertIn(at, noise)),
  fc.tuple(place, fc.constantFrom(...nasty), fc.integer({ min: 50, max: 3000 })).map(([at, noise, times]) => insertIn(at, noise, times)),
);

/** Every published text can be drawn: what the checks let pass, `tree` must not choke on. */
function drawAll(recueil: Recueil) {
  for (const { actions } of publish(recueil, an2100, { apercu: true }).editions) {
    for (const action of actions) {
      if (action.niveau !== 'fiche') continue;
      for (const corps of [action.corps, action.jury?.corps, action.entretien?.corps]) if (corps) tree(corps);
    }
  }
}

test.each(['action', 'jury', 'entretien'] as const)('%s.mdx, damaged', async (nom) => {
  const content = await layBase();
  const file = join(content, ACTION, `${nom}.mdx`);
  const valid = await readFile(file);
  const memory: Memory = new Map();
  const hold = async (mutations: Mutation[]) => {
    await writeFile(
      file,
      mutations.reduce<Buffer>((text, [, mutate]) => mutate(text), valid),
    );
    const start = performance.now();
    const { recueil, diagnostics } = load({ racine: content, prefix: 'content/', memory });
    expect(performance.now() - start).toBeLessThan(5000);
    const said = diagnostics.some((d) => d.severity === 'error' && d.file === `content/${ACTION}/${nom}.mdx`);
    const action = recueil?.editions.flatMap((edition) => edition.actions).find(({ slug }) => slug === 'mediation-de-nuit');
    if (action?.[nom] === undefined) expect(said).toBe(true);
    for (const { line, column } of diagnostics) expect(line > 0 && column > 0).toBe(true);
    if (recueil && diagnostics.length === 0) drawAll(recueil);
  };
  await fc.assert(fc.asyncProperty(fc.array(mutation, { minLength: 1, maxLength: 4 }), hold), {
    seed,
    numRuns: 100_000,
    ...(process.env['FUZZ_PATH'] ? { path: process.env['FUZZ_PATH'] } : {}),
    interruptAfterTimeLimit: seconds * 1000,
    markInterruptAsFailure: false,
  });
});
