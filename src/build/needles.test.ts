import { describe, expect, it } from 'vitest';
import { buildNeedleIndex, findNeedles } from './needle-index.ts';
import { makeNeedles, runsOfWords } from './needles.ts';

const SECRET = 'La brigade accompagne chaque nuit les passants jusqu’à leur domicile';

const found = (needles: string[], text: string): string[] => {
  const seen: string[] = [];
  findNeedles(buildNeedleIndex(needles), text, (rank, start, end) => seen.push(`${rank}:${text.slice(start, end)}`));
  return seen;
};

describe('runsOfWords', () => {
  it('gives every run once, folded', () => {
    expect(runsOfWords('Un deux trois. UN deux — trois', 3)).toEqual(['un deux trois', 'deux trois un', 'trois un deux']);
  });

  it('gives none for a text that is too short', () => {
    expect(runsOfWords('un deux trois quatre cinq')).toEqual([]);
  });

  it('gives none of small words alone, which any text may hold', () => {
    expect(runsOfWords('Une valeur que l’on n’a pas ; il n’y a pas d’eau.')).toEqual([]);
    expect(runsOfWords('de 12 à 40 en un')).toEqual(['de 12 a 40 en un']);
  });
});

describe('findNeedles', () => {
  it('finds needles of one to six words and longer', () => {
    const text = 'Il dit : un, deux, trois, quatre, cinq, six, sept, huit.';
    expect(found(['deux', 'Trois quatre', 'un deux trois quatre cinq six', 'deux trois quatre cinq six sept huit', 'six sept neuf'], text)).toEqual([
      '0:deux',
      '1:trois, quatre',
      '2:un, deux, trois, quatre, cinq, six',
      '3:deux, trois, quatre, cinq, six, sept',
    ]);
  });

  it('does not take a needle for another that begins alike', () => {
    expect(found(['un deux trois quatre cinq six sept neuf'], 'un deux trois quatre cinq six sept huit')).toEqual([]);
  });

  it('finds needles at both ends, and none without words', () => {
    expect(found(['un', 'trois', '—'], 'un deux trois')).toEqual(['0:un', '1:trois']);
  });
});

describe('makeNeedles', () => {
  it('keeps only what published texts do not hold', () => {
    const needles = makeNeedles(
      [
        { texte: SECRET, nature: 'un passage' },
        { texte: 'Retour serein', nature: 'un titre', entier: true },
        { texte: 'Vie nocturne', nature: 'un titre', entier: true },
      ],
      ['Ici, la brigade accompagne chaque nuit les habitants. Thème : vie-nocturne'],
    );
    expect(needles.map((n) => n.texte)).toEqual([
      'brigade accompagne chaque nuit les passants',
      'accompagne chaque nuit les passants jusqu',
      'chaque nuit les passants jusqu a',
      'nuit les passants jusqu a leur',
      'les passants jusqu a leur domicile',
      'retour serein',
    ]);
  });

  it('subtracts nothing when nothing is published, and says a run once', () => {
    expect(
      makeNeedles(
        [
          { texte: 'un secret bien garde par nous', nature: 'x' },
          { texte: 'Un SECRET bien gardé par nous', nature: 'y' },
        ],
        [],
      ),
    ).toEqual([{ texte: 'un secret bien garde par nous', nature: 'x' }]);
  });
});
