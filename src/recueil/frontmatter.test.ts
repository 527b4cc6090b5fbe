import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Diagnostic } from './diagnostics.ts';
import { splitFrontMatter } from './frontmatter.ts';
import { reporterFor } from './rules/rule.ts';

function coupe(text: string) {
  const diagnostics: Diagnostic[] = [];
  return { split: splitFrontMatter(text, reporterFor('f.mdx', diagnostics)), diagnostics };
}

describe('splitFrontMatter', () => {
  it.each([
    ['the usual', '---\na: 1\n---\n\nCorps\n', { yaml: 'a: 1\n', body: '\nCorps\n', bodyLine: 4 }],
    ['without body', '---\na: 1\n---\n', { yaml: 'a: 1\n', body: '', bodyLine: 4 }],
    ['without a last line end', '---\na: 1\n---', { yaml: 'a: 1\n', body: '', bodyLine: 4 }],
    ['empty', '---\n---\nCorps', { yaml: '', body: 'Corps', bodyLine: 3 }],
    ['spaces after the dashes', '---  \na: 1\n--- \t\nCorps', { yaml: 'a: 1\n', body: 'Corps', bodyLine: 4 }],
    ['a body that begins with dashes', '---\na: 1\n---\n---\n\nCorps', { yaml: 'a: 1\n', body: '---\n\nCorps', bodyLine: 4 }],
    ['dashes inside a value', '---\na: "x --- y"\nb: |\n  ---\n---\nCorps', { yaml: 'a: "x --- y"\nb: |\n  ---\n', body: 'Corps', bodyLine: 6 }],
    ['four dashes close nothing', '---\na: 1\n----\nb: 2\n---\nCorps', { yaml: 'a: 1\n----\nb: 2\n', body: 'Corps', bodyLine: 6 }],
  ])('%s', (_titre, text, attendu) => expect(coupe(text)).toEqual({ split: { yamlLine: 2, ...attendu }, diagnostics: [] }));

  it.each([
    ['no front matter', 'Corps\n'],
    ['a blank line before it', '\n---\na: 1\n---\n'],
    ['only dashes', '---\n'],
    ['nothing', ''],
    ['not at the margin', ' ---\na: 1\n---\n'],
  ])('refuses %s', (_titre, text) => {
    const { split, diagnostics } = coupe(text);
    expect(split).toBeUndefined();
    expect(diagnostics).toMatchObject([{ rule: 'en-tete-absent', line: 1, column: 1 }]);
  });

  it.each([
    ['never closed, text below', '---\na: 1\n\nCorps\n', 2, 'après « a: 1 »'],
    ['never closed, a title below', '---\na: 1\nb:\n  - c\n## Titre\n', 4, 'après « - c »'],
    ['closed by a long dash', '---\na: 1\n—\nCorps\n', 3, 'trois tirets simples'],
    ['closed by four dashes', '---\na: 1\n----\nCorps\n', 3, 'trois tirets simples'],
    ['opened by a long dash', '\n—\na: 1\n---\n', 2, 'trois tirets simples'],
  ])('says where it should be: %s', (_titre, text, line, conseil) => {
    const { split, diagnostics } = coupe(text);
    expect(split).toBeUndefined();
    expect(diagnostics).toMatchObject([{ rule: 'en-tete-absent', line, hint: expect.stringContaining(conseil) as string }]);
  });

  it('finds the body where it says', () => {
    const ligne = fc.constantFrom('a: 1', 'b: deux', '', '  - c', '# d');
    fc.assert(
      fc.property(fc.array(ligne), fc.array(fc.constantFrom('Corps', '', '---', '## T')), (entete, corps) => {
        const text = ['---', ...entete, '---', ...corps].join('\n');
        const { split } = coupe(text);
        expect(split?.body).toBe(corps.join('\n'));
        expect(text.split('\n').slice((split?.bodyLine ?? 0) - 1)).toEqual(corps.length === 0 ? [] : corps);
      }),
      { seed: 1 },
    );
  });
});
