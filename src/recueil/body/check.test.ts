import { voix, type NomDeVoix } from '#blocs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../diagnostics.ts';
import { reporterFor } from '../rules/rule.ts';
import { checkBody } from './check.ts';

function lit(body: string, v: NomDeVoix = 'porteur', line = 1) {
  const diagnostics: Diagnostic[] = [];
  const survey = checkBody(body, line, v, reporterFor('f.mdx', diagnostics));
  return { survey, diagnostics, vues: diagnostics.map((d) => `${d.line}:${d.column} ${d.rule}`) };
}

describe('refusals, each at its place', () => {
  it.each<[string, string, string[]]>([
    ['an import', 'import a from "b"\n', ['1:1 import-interdit']],
    ['an export', 'a\n\nexport const b = 1\n', ['3:1 import-interdit']],
    ['an expression', 'Un {mot} ici', ['1:4 expression-interdite']],
    ['an expression of many lines', 'a\n\n{\n b\n}', ['3:1 expression-interdite']],
    ['a brace left open', 'Un { mot', ['1:4 expression-interdite']],
    ['a brace in what looks like code', 'a ```{b}\n```', ['1:6 expression-interdite']],
    ['html', 'Un <b>mot</b>', ['1:4 html-interdit']],
    ['html left open', 'Un<br>mot', ['1:1 html-interdit']],
    ['an unknown block', '<Encadré titre="a">b</Encadré>', ['1:1 bloc-inconnu']],
    ['a block of another voice', '<Question>a</Question>', ['1:1 bloc-mal-place']],
    ['a block inside a line', 'Un <Figure fichier="a.jpg" /> ici', ['1:4 bloc-mal-place']],
    ['two blocks on a line', '<Figure fichier="a.jpg" /> <Figure fichier="b.jpg" />', ['1:1 bloc-mal-place']],
    ['two blocks parted by a tab', '<Figure fichier="a.jpg" />\t<Figure fichier="b.jpg" />', ['1:1 bloc-mal-place']],
    ['a block of one line that holds two paragraphs', '<Figure fichier="a.jpg">\n\na\n\nb\n\n</Figure>', ['1:1 bloc-mal-place']],
    ['a block of one line that holds a list', '<Figure fichier="a.jpg">\n\n- a\n\n</Figure>', ['1:1 bloc-mal-place']],
    ['a picture in a block of one line', '<Figure fichier="a.jpg">\n![a](b.jpg)\n</Figure>', ['1:1 bloc-mal-place']],
    ['a block in a note', 'a[^n]\n\n[^n]: <Figure fichier="a.jpg" />', ['3:7 bloc-mal-place']],
    ['a missing attribute', '<Figure />', ['1:1 attribut-invalide']],
    ['an unknown attribute', '<Figure fichier="a.jpg" src="b" />', ['1:25 attribut-invalide']],
    ['an attribute twice', '<Figure fichier="a.jpg" fichier="b.jpg" />', ['1:25 attribut-invalide']],
    ['an attribute without value', '<Figure fichier />', ['1:9 attribut-invalide']],
    ['an attribute of Object', '<Figure fichier="a.jpg" constructor="b" />', ['1:25 attribut-invalide']],
    ['the prototype', '<Figure fichier="a.jpg" __proto__="b" />', ['1:25 attribut-invalide']],
    ['an attribute of an expression', '<Figure fichier={a} />', ['1:9 expression-interdite']],
    ['attributes spread', '<Figure {...a} />', ['1:1 expression-interdite']],
    ['a heading of level one', '# Un', ['1:1 niveau-de-titre']],
    ['a level that is skipped', '## Un\n\n#### Deux', ['3:1 niveau-de-titre']],
    ['a link that runs', '[a](javascript:alert(1))', ['1:1 lien-interdit']],
    ['a link to a file', '[a](../b.pdf)', ['1:1 lien-interdit']],
    ['a definition that runs', '[a][b]\n\n[b]: data:text/html,c', ['3:1 lien-interdit']],
    ['a link to no heading', '## Un\n\n[a](#deux)', ['3:1 lien-mort']],
    ['the same by reference', '[a][b]\n\n[b]: #deux', ['3:1 lien-mort']],
    ['a percent that encodes nothing', '[a](#%)', ['1:1 lien-mort']],
    ['a picture without alternative', '![](a.jpg)', ['1:1 image-sans-alt']],
    ['a picture from elsewhere', '![a](https://exemple.fr/a.jpg)', ['1:1 image-absente']],
    ['a picture out of its folder', '![a](../b/a.jpg)', ['1:1 image-absente']],
    ['a picture by reference', '![a][b]\n\n[b]: https://exemple.fr/a.jpg', ['1:1 mdx-syntaxe']],
    ['a note that nothing calls', 'a\n\n[^n]: N.', ['3:1 note-orpheline']],
    ['a note written twice', 'a[^n]\n\n[^n]: N.\n[^N]: Autre.', ['4:1 identifiant-double']],
    ['an address written twice', '[a][r]\n\n[r]: https://exemple.fr/1\n[R]: https://exemple.fr/2', ['4:1 identifiant-double']],
    ['a note that is empty', 'a[^n]\n\n[^n]:\n', ['3:1 mdx-syntaxe']],
    ['a note that calls a note', 'a[^n] b[^m]\n\n[^n]: N[^m].\n[^m]: M.', ['3:8 mdx-syntaxe']],
    ['a note that calls itself', 'a[^n]\n\n[^n]: N[^n].', ['3:8 mdx-syntaxe']],
    ['a note too far from the margin', 'a[^n]\n\n    [^n]: N.', ['3:5 mdx-syntaxe']],
    ['a note in a list', '- a[^n]\n\n  [^n]: N.', ['3:3 mdx-syntaxe']],
    ['a note in a block', '<Encadre titre="a">\n\na[^n]\n\n[^n]: N.\n\n</Encadre>', ['5:1 mdx-syntaxe']],
    ['an address against the text', '[a][r]\n\n[r]: https://exemple.fr/\n## Un', ['3:1 mdx-syntaxe']],
    ['a box without text', '- [ ]\n- a', ['1:1 mdx-syntaxe']],
    ['a box before a title', '- [ ] a\n  -', ['1:1 mdx-syntaxe']],
    ['stars of two readings', 'a *b\\**c', ['1:5 mdx-syntaxe']],
    ['a row with too many cells', '| a | b |\n| - | - |\n| c | d | e |', ['3:9 mdx-syntaxe']],
    ['a control character', 'a\n\nb\u000bc', ['3:2 caractere-de-commande']],
    ['control characters, one a line', 'a\u0000b\u0001\n\nc\u0092d', ['1:2 caractere-de-commande', '3:2 caractere-de-commande']],
    ['a control character in what cannot be read', 'a\u0007\n\n<!-- b -->', ['1:2 caractere-de-commande', '3:1 mdx-syntaxe']],
    ['a block left open', '<Encadre titre="a">\n\nb', ['1:1 mdx-syntaxe']],
    ['a comment', '<!-- a -->', ['1:1 mdx-syntaxe']],
  ])('%s', (_titre, body, attendu) => {
    const { vues, diagnostics } = lit(body);
    expect(vues).toEqual(attendu);
    for (const { message, hint } of diagnostics) expect([message.length > 5, hint === undefined || hint.length > 5]).toEqual([true, true]);
  });
});

describe('what is admitted', () => {
  it.each<[string, string, NomDeVoix?]>([
    [
      'everything of Markdown',
      '## Un\n\n*a* **b** ~~c~~ `d` [e](https://exemple.fr/) [f](mailto:a@exemple.fr) [g](#un)\n\n- h\n\n> i\n\n| j | k |\n| - | - |\n| l | m |\n\n- [x] n\n\n***\n\n```\n{o} <p>\n```',
    ],
    ['escaped braces and brackets', 'a \\{b\\} \\<c\\> \\[^d]'],
    ['braces in code', '`{a}` et\n\n```\n{b}\n```'],
    ['escaped stars that stand alone', 'a \\** b et \\*c\\*'],
    ['an escaped pipe in a row', '| a | b |\n| - | - |\n| c \\| d | e |'],
    ['a short row', '| a | b |\n| - | - |\n| c |'],
    ['an address before a blank line, and several', '[a][r] [b][s]\n\n[r]: https://exemple.fr/1\n[s]: https://exemple.fr/2\n\nFin'],
    ['a note over paragraphs', 'a[^n]\n\n[^n]: Un.\n\n    Deux.\n\n    - trois'],
    ['a note called twice', 'a[^n] b[^n]\n\n[^n]: N.'],
    ['blocks in blocks', '<Encadre titre="a">\n\n<Figure fichier="b.jpg" />\n\n</Encadre>'],
    ['a block in one line of its box', '<Encadre titre="a"><Figure fichier="b.jpg" /></Encadre>'],
    ['a link of a box', '- [x](https://exemple.fr/)'],
    ['a question with marks and a link', '<Question>Pourquoi *donc* [ici](https://exemple.fr/) ?</Question>\n\n<Reponse par="a">b</Reponse>', 'laureat'],
    ['a question on three lines', '<Question>\nPourquoi ?\n</Question>\n\n<Reponse par="a">b</Reponse>', 'laureat'],
    ['nothing', ''],
  ])('%s', (_titre, body, v) => expect(lit(body, v).vues).toEqual([]));
});

describe('an interview', () => {
  const q = '<Question>a ?</Question>\n\n';
  const r = '<Reponse par="a">b</Reponse>\n\n';
  it.each([
    ['two answers to one question', q + r + r, []],
    ['a question without answer', q + q + r, ['1:1 bloc-mal-place']],
    ['an answer before any question', r + q + r, ['1:1 bloc-mal-place']],
    ['a last question without answer', q + r + q, ['5:1 bloc-mal-place']],
    ['a text between', `${q}Un mot.\n\n${r}`, []],
  ])('%s', (_titre, body, attendu) => expect(lit(body, 'laureat').vues).toEqual(attendu));
});

describe('the survey', () => {
  it('names all that a body refers to, with places in the file', () => {
    const { survey, vues } = lit(
      'Fait.[^bilan] *Fait[^autre]*\n\n[a](action:2013/x)\n\n![b](é.jpg)\n\n<Figure fichier="c.jpg" />\n\n<ChiffreCle valeur="1" libelle="l" portee="p" source="s" />',
      'porteur',
      10,
    );
    expect(vues).toEqual([]);
    expect(survey).toEqual({
      citations: [
        { id: 'bilan', place: { line: 10, column: 6, endColumn: 14 } },
        { id: 'autre', place: { line: 10, column: 20, endColumn: 28 } },
      ],
      actions: [{ edition: '2013', slug: 'x', place: { line: 12, column: 1, endColumn: 19 } }],
      images: [{ fichier: 'é.jpg', place: { line: 14, column: 1, endColumn: 12 } }],
      references: [
        { kind: 'media', name: 'c.jpg', place: { line: 16, column: 9, endColumn: 16 } },
        { kind: 'source', name: 's', place: { line: 18, column: 47, endColumn: 53 } },
      ],
    });
  });
  it('counts columns as editors do after an emoji', () => expect(lit('😀 é[^s]').survey.citations[0]?.place).toEqual({ line: 1, column: 5, endColumn: 9 }));
  it('leaves escaped calls alone', () => expect(lit('a \\[^b] et `[^c]`').survey.citations).toEqual([]));
});

it('never throws, and always says where', () => {
  const bout = fc.constantFrom(
    '<',
    '>',
    '{',
    '}',
    '[',
    ']',
    '(',
    ')',
    '^',
    '*',
    '_',
    '~',
    '`',
    '|',
    '-',
    '#',
    ':',
    '!',
    '\\',
    '\n',
    '\n\n',
    '\t',
    ' ',
    'a',
    'é',
    '😀',
    '/',
    '=',
    '"',
    "'",
    '1.',
    '[^a]',
    '[^a]:',
    '<Encadre titre="a">',
    '</Encadre>',
    '<Figure fichier="a" />',
    '- [ ] ',
    '```',
    '%',
    '&amp;',
  );
  fc.assert(
    fc.property(fc.array(bout, { maxLength: 25 }), fc.constantFrom(...voix), (bouts, v) => {
      const body = bouts.join('');
      const lignes = body.split('\n');
      for (const { line, column, message } of lit(body, v).diagnostics) {
        expect([line >= 1 && line <= lignes.length, column >= 1 && column <= (lignes[line - 1]?.length ?? 0) + 1, message !== '']).toEqual([true, true, true]);
      }
    }),
    { seed: 1, numRuns: 3_000 },
  );
});
