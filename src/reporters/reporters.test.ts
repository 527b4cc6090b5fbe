import type { Diagnostic } from '#recueil';
import { describe, expect, it } from 'vitest';
import { count, isFormat, reporters, type ReportOptions } from './index.ts';

const erreur: Diagnostic = {
  rule: 'cle-inconnue',
  severity: 'error',
  file: 'content/a b/action.mdx',
  line: 2,
  column: 3,
  endColumn: 7,
  key: 'territoire.inse',
  message: 'clé inconnue : 100 %',
  hint: 'vouliez-vous « code » ?',
};
const avertissement: Diagnostic = { rule: 'lien-mort', severity: 'warning', file: 'content/b.mdx', line: 1, column: 1, message: 'deux\nlignes' };
const cache: Diagnostic = { ...avertissement, column: 6, severity: 'error', rule: 'lien-retenu', frame: false };
const options: ReportOptions = {
  texte: (file) => (file.endsWith('action.mdx') ? '---\n  inse: 1\u0007\t\n---' : 'voici le secret'),
  page: (rule) => `/guide/erreurs/${rule}/`,
  colour: false,
};

describe('terminal', () => {
  it('says where, what, what to write, and shows the line', () => {
    expect(reporters.terminal([erreur], options)).toBe(
      [
        'content/a b/action.mdx:2:3 erreur territoire.inse : clé inconnue : 100 %',
        '  2 │   inse: 1··',
        '    │   ^^^^',
        '  → vouliez-vous « code » ?',
        '  [cle-inconnue] /guide/erreurs/cle-inconnue/',
        '',
        '1 erreur dans 1 fichier',
      ].join('\n'),
    );
  });
  it('shows no line that may name what is hidden', () => expect(reporters.terminal([cache], options)).not.toContain('secret'));
  it('shows no line beyond the file', () => expect(reporters.terminal([{ ...erreur, line: 9 }], options)).not.toContain('│'));
  it('shows the passage of a long line', () => {
    const long = `${'x'.repeat(500)}ICI${'y'.repeat(500)}`;
    const [, ligne = '', marque = ''] = reporters.terminal([{ ...erreur, line: 1, column: 501, endColumn: 504 }], { ...options, texte: () => long }).split('\n');
    expect(ligne.length).toBeLessThan(130);
    expect(ligne.slice(marque.indexOf('^'), marque.lastIndexOf('^') + 1)).toBe('ICI');
  });
  it('is coloured only when asked', () => {
    expect(reporters.terminal([erreur], options)).not.toContain('\u001B');
    expect(reporters.terminal([erreur], { ...options, colour: true })).toContain('\u001B[31merreur');
  });
  it('never lets a text of the content command a terminal', () => {
    expect(reporters.terminal([erreur], { ...options, texte: () => 'a\n\u001B[2Jb' })).not.toContain('\u001B');
  });
});

describe('count', () => {
  it.each<[Diagnostic[], string]>([
    [[], 'aucune erreur'],
    [[erreur], '1 erreur dans 1 fichier'],
    [[erreur, erreur], '2 erreurs dans 1 fichier'],
    [[erreur, avertissement], '1 erreur, 1 avertissement dans 2 fichiers'],
    [[avertissement], '1 avertissement dans 1 fichier'],
  ])('%#: %s', (diagnostics, attendu) => expect(count(diagnostics)).toBe(attendu));
});

describe('github', () => {
  it('writes one command a line, escaped', () => {
    expect(reporters.github([{ ...erreur, file: 'content/a,b:c.mdx' }, avertissement]).split('\n')).toEqual([
      '::error file=content/a%2Cb%3Ac.mdx,line=2,col=3,endColumn=7,title=cle-inconnue::territoire.inse : clé inconnue : 100 %25 → vouliez-vous « code » ?',
      '::warning file=content/b.mdx,line=1,col=1,title=lien-mort::deux%0Alignes',
    ]);
  });
  it('writes nothing of nothing', () => expect(reporters.github([])).toBe(''));
});

describe('gitlab', () => {
  const lit = (diagnostics: Diagnostic[]) => JSON.parse(reporters.gitlab(diagnostics)) as Record<string, unknown>[];
  it('follows the code quality format', () => {
    expect(lit([erreur])[0]).toEqual({
      description: 'territoire.inse : clé inconnue : 100 % → vouliez-vous « code » ?',
      check_name: 'cle-inconnue',
      fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/) as unknown,
      severity: 'major',
      location: { path: 'content/a b/action.mdx', positions: { begin: { line: 2, column: 3 } } },
    });
    expect(lit([avertissement])[0]).toMatchObject({ severity: 'minor' });
  });
  it('a fingerprint is of the problem: the same twice, another elsewhere', () => {
    const [a, b, c] = lit([erreur, erreur, { ...erreur, line: 3 }]).map(({ fingerprint }) => fingerprint);
    expect(a).toBe(b);
    expect(a).not.toBe(c);
  });
});

describe('json', () => {
  it('gives everything, and the page', () => expect(JSON.parse(reporters.json([erreur], options))).toEqual([{ ...erreur, page: '/guide/erreurs/cle-inconnue/' }]));
});

it('formats are known by name', () => {
  expect(Object.keys(reporters).filter(isFormat)).toEqual(['terminal', 'github', 'gitlab', 'json']);
  expect(['html', 'constructor', ''].filter(isFormat)).toEqual([]);
});
