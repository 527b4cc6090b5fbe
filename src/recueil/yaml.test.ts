import { describe, expect, it } from 'vitest';
import type { Diagnostic } from './diagnostics.ts';
import { reporterFor } from './rules/rule.ts';
import { readYaml, type Path } from './yaml.ts';

function lit(text: string, line = 1) {
  const diagnostics: Diagnostic[] = [];
  const yaml = readYaml({ text, line }, reporterFor('f.yaml', diagnostics));
  return { yaml, diagnostics, vues: diagnostics.map((d) => `${d.line}:${d.column} ${d.rule}`) };
}

describe('data', () => {
  it.each<[string, string, unknown]>([
    ['texts, numbers, booleans', 'a: b\nc: 12\nd: 1.5\ne: true\nf: -3', { a: 'b', c: 12, d: 1.5, e: true, f: -3 }],
    ['words that YAML 1.1 took for booleans', 'a: yes\nb: no\nc: on\nd: Oui', { a: 'yes', b: 'no', c: 'on', d: 'Oui' }],
    ['dates stay text', 'a: 2013-10-27\nb: 2013-10\nc: 2026-10-15T18:30', { a: '2013-10-27', b: '2013-10', c: '2026-10-15T18:30' }],
    ['hours stay text', 'a: 18:30\nb: 1:30:00', { a: '18:30', b: '1:30:00' }],
    ['quoted numbers are texts', 'a: "01004"\nb: \'2A004\'\nc: "1e3"', { a: '01004', b: '2A004', c: '1e3' }],
    ['nothing is null', 'a:\nb: ~\nc: null\nd: ""', { a: null, b: null, c: null, d: '' }],
    ['folded and kept lines', 'a: >-\n  un\n  deux\nb: |\n  un\n  deux\nc: "un\n  deux"', { a: 'un deux', b: 'un\ndeux\n', c: 'un deux' }],
    ['flow', 'a: {b: c, d: [1, "2", {e: f}]}\ng: []', { a: { b: 'c', d: [1, '2', { e: 'f' }] }, g: [] }],
    ['lists of maps', '- a: 1\n  b: 2\n- a: 3', [{ a: 1, b: 2 }, { a: 3 }]],
    ['keys that are numbers', '2013: a\n"2014": b', { 2013: 'a', 2014: 'b' }],
    ['comments', '# rien\na: b\n# fin\n', { a: 'b' }],
    ['nothing at all', '', null],
    ['only comments', '# rien\n', null],
    ['French typography', 'a: "« L’équipe »\u00a0: oui\u00a0!"', { a: '« L’équipe »\u00a0: oui\u00a0!' }],
    ['keys of Object', 'constructor: a\ntoString: b', { constructor: 'a', toString: 'b' }],
  ])('%s', (_titre, text, attendu) => {
    const { yaml, diagnostics } = lit(text);
    expect(diagnostics).toEqual([]);
    expect(yaml?.data).toEqual(attendu);
  });
});

describe('numbers whose text would be lost want quotes', () => {
  it.each([
    ['01004', '1004'],
    ['1e3', '1000'],
    ['0x1F', '31'],
    ['0o17', '15'],
    ['1.50', '1.5'],
    ['+33', '33'],
    ['12345678901234567890', '12345678901234567000'],
    ['.5', '0.5'],
    ['.inf', 'Infinity'],
    ['1.0', '1'],
  ])('%s', (ecrit, lu) => {
    const { yaml, diagnostics } = lit(`code: ${ecrit}`);
    expect(yaml).toBeUndefined();
    expect(diagnostics).toMatchObject([{ rule: 'guillemets-requis', line: 1, column: 7, endColumn: 7 + ecrit.length }]);
    expect(`${diagnostics[0]?.message}${diagnostics[0]?.hint}`).toContain(ecrit);
    expect(`${diagnostics[0]?.message}`).toContain(lu);
  });

  it.each(['1004', '-1', '1.5', '0', '2026'])('%s does not', (ecrit) => expect(lit(`code: ${ecrit}`).vues).toEqual([]));
  it('all of them are said at once', () => expect(lit('codes: [01004, 59606, 02]').vues).toEqual(['1:9 guillemets-requis', '1:23 guillemets-requis']));
});

describe('refusals', () => {
  it.each<[string, string, string[]]>([
    ['a key written twice', 'a: 1\nb: 2\na: 3', ['3:1 yaml-invalide']],
    ['a tab', 'a:\n\tb: 1', ['2:1 yaml-invalide']],
    ['quotes left open', 'a: "b\nc: d', ['1:4 yaml-invalide']],
    ['a bracket left open', 'a: [b\nc: d', ['1:4 yaml-invalide']],
    ['a colon in a value', 'titre: Prévenir : un guide', ['1:8 yaml-invalide']],
    ['an anchor', 'a: &b c', ['1:4 yaml-invalide']],
    ['an alias', 'a: *b', ['1:4 yaml-invalide']],
    ['a tag', 'a: !b c', ['1:4 yaml-invalide']],
    ['two documents', 'a: 1\n---\nb: 2', ['1:1 yaml-invalide']],
    ['what follows three dots', 'a: 1\n...\nb: 2', ['2:1 yaml-invalide']],
    ['a comment that would cut a value', 'a: n°1 # 2', ['1:7 yaml-invalide']],
    ['a value that begins with a sign', 'a: @b\nc: `d', ['1:4 yaml-invalide', '2:4 yaml-invalide']],
  ])('%s', (_titre, text, attendu) => {
    const { yaml, vues, diagnostics } = lit(text);
    expect(yaml).toBeUndefined();
    expect([...new Set(vues)].map((v) => v.split(' ')[1])).toContain('yaml-invalide');
    expect(vues[0]).toBe(attendu[0]);
    for (const d of diagnostics) expect(d.message).not.toMatch(/[a-z] (must|should|not allowed|expected)/i);
  });

  it.each<[string, string, string[]]>([
    ['as they are', 'a: b\u0007c\nd: "e\u0092f"', ['2:5 caractere-de-commande', '3:6 caractere-de-commande']],
    ['by their code', 'a: "b\\u0007c"\nd: "\\e"\nf: "\\r"', ['2:4 caractere-de-commande', '3:4 caractere-de-commande', '4:4 caractere-de-commande']],
    ['half a pair by its code', 'a: "\\ud83d"', ['2:4 caractere-de-commande']],
    ['tabs, line ends and whole pairs are text', 'a: "b\tc\\td\\ne \\ud83d\\ude00"\nf: "\\u00e9"', []],
  ])('control characters: %s', (_titre, text, attendu) => expect(lit(text, 2).vues).toEqual(attendu));
  it('are placed in the file, not in the front matter', () => expect(lit('a: 1\na: 2', 2).vues).toEqual(['3:1 yaml-invalide']));
  it('an anchor does not make its key lost', () => expect(lit('a: &x b\nc: *x').vues.length).toBeGreaterThan(1));
});

describe('places', () => {
  const text = 'titre: T\nporteurs:\n  - nom: Un\n    type: a\n  - nom: Deux\naxes: {public: [jeunes, parents]}\nresume: >-\n  long\n  texte\n"cle": v\n2013: an\n';
  const { yaml } = lit(text, 2);
  const dit = ({ line, column, endColumn }: { line: number; column: number; endColumn?: number }) => `${line}:${column}-${endColumn ?? ''}`;

  it.each<[string, Path, string, string]>([
    ['a value', ['titre'], '2:8-9', '2:1-6'],
    ['in a list of maps', ['porteurs', 1, 'nom'], '6:10-14', '6:5-8'],
    ['an item', ['porteurs', 1], '6:5-', '6:5-'],
    ['in flow', ['axes', 'public', 1], '7:25-32', '7:25-32'],
    ['a folded text', ['resume'], '8:9-', '8:1-7'],
    ['a quoted key', ['cle'], '11:8-9', '11:1-6'],
    ['a key that is a number', ['2013'], '12:7-9', '12:1-5'],
    ['what is not there: its parent', ['porteurs', 0, 'siren'], '4:5-', '4:5-'],
    ['what is not there: the file', ['rien'], '2:1-', '2:1-'],
    ['an item that is not there', ['porteurs', 7], '4:3-', '3:1-9'],
  ])('%s', (_titre, path, valeur, cle) => {
    expect(yaml && dit(yaml.valueAt(path))).toBe(valeur);
    expect(yaml && dit(yaml.keyAt(path))).toBe(cle);
  });
});
