import { schemas } from '#recueil';
import { describe, expect, test } from 'vitest';
import { formeDeCorps, formeDeMdx } from './index.ts';

const corps: [titre: string, ecrit: string, forme: string | undefined][] = [
  ['a text that has its form', 'Un texte.\n\n## Titre\n\nSuite.\n', 'Un texte.\n\n## Titre\n\nSuite.\n'],
  ['nothing', '\n  \n', ''],
  ['no last line end, spaces, empty lines', '\n\nUn texte.  \n\n\n\n   Suite.   ', 'Un texte.\n\nSuite.\n'],
  ['lines of a paragraph stay where they are', 'Une ligne\n   une autre\n', 'Une ligne\nune autre\n'],
  ['marks', 'Un *mot*, un __fort__, ***les deux***, ~ôté~.\n', 'Un _mot_, un **fort**, _**les deux**_, ~~ôté~~.\n'],
  ['marks against an elision', "L'*équipe* et d’*elle*.\n", "L'_équipe_ et d’_elle_.\n"],
  ['marks inside a word', 'anti*cyclon*ique, snake_case\n', 'anti*cyclon*ique, snake_case\n'],
  ['marks around an underscore', '*a_b* *c _d_*\n', '*a_b* *c _d_*\n'],
  ['a line end that is meant', 'Une ligne  \nune autre\\\nfin\n', 'Une ligne\\\nune autre\\\nfin\n'],
  ['what is escaped stays so, and nothing else is', '\\{a\\} \\<b 3 < 4 a_b [c] &nbsp; 2 * 3\n', '\\{a\\} \\<b 3 < 4 a_b [c] &nbsp; 2 * 3\n'],
  ['calls of sources', 'Un fait.[^efus-2013][^note]\n\n[^note]: La note.\n', 'Un fait.[^efus-2013][^note]\n\n[^note]: La note.\n'],
  ['notes', 'a[^a] b[^b]\n[^a]: Un\nsuite\n[^b]: Deux\n', 'a[^a] b[^b]\n\n[^a]: Un\n    suite\n\n[^b]: Deux\n'],
  [
    'addresses of links',
    '[a] [b]\n\n[a]: https://exemple.fr/\n[b]: <https://exemple.fr/b> "Titre"\n',
    '[a] [b]\n\n[a]: https://exemple.fr/\n[b]: <https://exemple.fr/b> "Titre"\n',
  ],
  ['titles', 'Titre\n---\n\n### Un *autre* ###\n', '## Titre\n\n### Un _autre_\n'],
  ['bullets', '* un\n* deux\n', '- un\n- deux\n'],
  ['lists in lists', '* un\n  * deux\n    1) trois\n    2) quatre\n', '- un\n    - deux\n        1. trois\n        2. quatre\n'],
  ['a list with lines between', '- un\n\n\n- deux\n\n  suite\n', '- un\n\n- deux\n\n    suite\n'],
  ['two lists in a row', '- un\n\n* deux\n\n1. trois\n\n1) quatre\n', '- un\n\n* deux\n\n1. trois\n\n1) quatre\n'],
  ['numbers', '3. un\n3. deux\n', '3. un\n4. deux\n'],
  ['boxes', '* [X] fait\n* [ ] à faire\n', '- [x] fait\n- [ ] à faire\n'],
  ['an item without text', '-\n- deux\n', '-\n- deux\n'],
  ['a line in a list', '- a\n  ***\n', '- a\n    ***\n'],
  ['a quote', '>Un\n>*deux*\n>\n>- trois\n', '> Un\n> _deux_\n>\n> - trois\n'],
  ['lines', 'a\n\n***\n\nb\n', 'a\n\n---\n\nb\n'],
  ['code', '~~~js {1}\na\n```\n~~~\n', '````js {1}\na\n```\n````\n'],
  ['a table', 'a|b|c\n:-|:-:|-:\n*un*  |  x \\| y|\nd\n', '| a | b | c |\n| :-- | :-: | --: |\n| _un_ | x \\| y |  |\n| d |\n'.replace(' |  |\n', ' |\n')],
  ['a block on one line', '<Question>Pourquoi *donc* ?</Question>\n', '<Question>Pourquoi _donc_ ?</Question>\n'],
  ['a block on several lines', "<Reponse   par='ab'>\nUn.\n\n\n* deux\n</Reponse>\n", '<Reponse par="ab">\n\nUn.\n\n- deux\n\n</Reponse>\n'],
  [
    'a block that closes itself',
    '<ChiffreCle\n  valeur="1"\n  libelle=\'le "groupe" &amp;amp; l&apos;a\'\n/>\n',
    '<ChiffreCle valeur="1" libelle="le &quot;groupe&quot; &amp;amp; l\'a" />\n',
  ],
  ['a block in a line', 'Un <Repere   source="a" /> ici.\n', 'Un <Repere   source="a" /> ici.\n'],
  ['what cannot be read', 'Un {mot\n', undefined],
];

describe('a body', () => {
  test.each(corps)('%s', (_titre, ecrit, forme) => {
    expect(formeDeCorps(ecrit)).toBe(forme);
    if (forme !== undefined) expect(formeDeCorps(forme)).toBe(forme);
  });
});

const enTetes: [titre: string, ecrit: string, forme: string][] = [
  ['keys in the schema’s order', 'etat: publie\ntitre: Un titre\nformat: court', 'format: court\ntitre: Un titre\netat: publie'],
  ['quotes', 'titre: "Un titre"\naccroche: "Prix : l\'appel"\nresume: "2013"', "titre: Un titre\naccroche: \"Prix : l'appel\"\nresume: '2013'"],
  [
    'lists and keys on one line',
    'distinction: { type: prix, rang: 1 }\nterritoire:\n  codes: ["01004"]\n  echelle: commune',
    "distinction:\n  type: prix\n  rang: 1\nterritoire:\n  echelle: commune\n  codes:\n    - '01004'",
  ],
  ['texts on several lines', 'titre: >-\n  Un titre\n  long\nresume: |\n  Un\n  deux', 'titre: Un titre long\nresume: |\n  Un\n  deux'],
  ['comments', '# en tête\n\nformat: court\n\n# du titre\ntitre: Un titre', '# en tête\n\nformat: court\n# du titre\ntitre: Un titre'],
  ['empty lists, spaces, an unknown key', 'medias: []   \n\n\nautre: x\ntitre:    Un titre', 'titre: Un titre\nmedias: []\nautre: x'],
];

const enMdx = (enTete: string) => `---\n${enTete}\n---\n`;

describe('a front matter', () => {
  test.each(enTetes)('%s', (_titre, ecrit, forme) => {
    expect(formeDeMdx(enMdx(ecrit), schemas['action.mdx'])).toEqual({ ok: true, texte: enMdx(forme) });
    expect(formeDeMdx(enMdx(forme), schemas['action.mdx'])).toEqual({ ok: true, texte: enMdx(forme) });
  });

  test.each(['Un texte seul\n', '---\ntitre: x\n', enMdx('titre: x\ntitre: y'), enMdx('titre: "x'), `${enMdx('titre: x')}\n<Encadre>\n`])('%j has no form', (texte) => {
    expect(formeDeMdx(texte, schemas['action.mdx']).ok).toBe(false);
  });

  test('a body of its own', () => {
    expect(formeDeMdx('---\ntitre: x\n---\n*un*', schemas['pages/*.mdx'])).toEqual({ ok: true, texte: '---\ntitre: x\n---\n\n_un_\n' });
  });
});
