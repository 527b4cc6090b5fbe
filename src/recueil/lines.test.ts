import fc from 'fast-check';
import { expect, it } from 'vitest';
import { lineStarts, placeAt } from './lines.ts';

it.each([
  ['', [0]],
  ['a', [0]],
  ['a\n', [0, 2]],
  ['\n\na', [0, 1, 2]],
  ['é\n😀\nb', [0, 2, 5]],
])('lines of %j start at %j', (text, attendu) => expect(lineStarts(text)).toEqual(attendu));

it('places any offset where splitting at line ends does', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', 'é', '😀', '\n', ' ') }), fc.nat(), (text, n) => {
      const offset = n % (text.length + 1);
      const before = text.slice(0, offset).split('\n');
      expect(placeAt(lineStarts(text), offset)).toEqual({ line: before.length, column: (before.at(-1) ?? '').length + 1 });
    }),
    { seed: 1 },
  );
});
