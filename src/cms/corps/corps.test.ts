import { describe, expect, it } from 'vitest';
import { fusionnerLeCorps } from './index.ts';

/** What the rich editor of Sveltia 0.221.1 gave for the text before it, seen in a browser, nothing being touched. */
const intouches: [titre: string, avant: string, apres: string][] = [
  ['escapes', 'Une accolade \\{voir} et \\<interne>, 3 \\< 4.', 'Une accolade {voir} et <interne>, 3 < 4.'],
  ['stars', 'Étoiles \\*pas\\* et 2 * 3, snake_case et \\_pas\\_.', 'Étoiles \\*pas\\* et 2 \\* 3, snake_case et _pas_.'],
  ['starts of lines', '1\\. Pas une liste.\n\n\\# Pas un titre.', '1. Pas une liste.\n\n# Pas un titre.'],
  ['emphasis', '***Deux***, __gras__, *italique **et gras***.', '**_Deux_**, **gras**, _italique **et gras**_.'],
  ['lists in lists', '- Une\n  - dessous\n    - plus bas', '- Une\n    - dessous\n        - plus bas'],
  ['lines', 'a\n\n---\n\nb', 'a\n\n***\n\nb'],
  ['code', '```\njeudi {18 h}\n```', '```plain\njeudi {18 h}\n```'],
  ['tables', '| A   | B |\n| :-- | --: |\n| a   | 1 |', '| A | B |\n| --- | --- |\n| a | 1 |'],
  ['blocks', '<Encadre titre="Court">Sur une ligne</Encadre>', '<Encadre titre="Court">\n\nSur une ligne\n\n</Encadre>'],
  ['attributes', '<Repere terme=\'Avec "guillemets"\'\n  valeur="v" />', '<Repere terme="Avec &quot;guillemets&quot;" valeur="v" />'],
  ['a table in a block', '<Encadre titre="T">\n\n| A |\n| :-: |\n| a |\n\n</Encadre>', '<Encadre titre="T">\n\n| A |\n| --- |\n| a |\n\n</Encadre>'],
];

describe('a body that the rich editor has only shown', () => {
  it.each(intouches)('keeps its %s', (_titre, avant, apres) => {
    expect(fusionnerLeCorps(`\n${avant}\n`, apres).trim()).toBe(avant);
  });
});

describe('a body that was changed', () => {
  it('keeps what was not', () => {
    const avant = '\nUn *mot*.\n\n\n- a\n  - b\n\nFin \\{ici}.\n';
    expect(fusionnerLeCorps(avant, 'Un _mot_.\n\nNouveau {texte} et `{code}`.\n\n- a\n    - b\n\nFin {ici}.')).toBe(
      'Un *mot*.\n\nNouveau \\{texte} et `{code}`.\n\n- a\n  - b\n\nFin \\{ici}.\n',
    );
  });
  it('keeps the alignment of a table in which a cell was changed', () => {
    expect(fusionnerLeCorps('| A | B |\n| :-- | --: |\n| a | 1 |\n', '| A | B |\n| --- | --- |\n| a | 2 |')).toBe('| A | B |\n| :--- | ---: |\n| a | 2 |\n');
  });
  it('keeps what was not changed in a block', () => {
    const avant = '<Encadre titre="T">\n\nUn *mot*.\n\nDeux.\n\n</Encadre>\n';
    expect(fusionnerLeCorps(avant, '<Encadre titre="T">\n\nUn _mot_.\n\nTrois.\n\n</Encadre>')).toBe('<Encadre titre="T">\n\nUn *mot*.\n\nTrois.\n\n</Encadre>\n');
  });
  it('loses what was taken away', () => {
    expect(fusionnerLeCorps('Un.\n\nDeux.\n\nTrois.\n', 'Un.\n\nTrois.')).toBe('Un.\n\nTrois.\n');
    expect(fusionnerLeCorps('Un.\n', '')).toBe('');
  });
  it('leaves the tags of blocks as they are', () => {
    expect(fusionnerLeCorps('', 'Avant.\n\n<Repere terme="{x}" valeur="<y>" />')).toBe('Avant.\n\n<Repere terme="{x}" valeur="<y>" />\n');
  });
});
