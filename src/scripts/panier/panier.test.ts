/** The basket's own rules: what it takes, how it moves, what an address keeps of it. */
import { describe, expect, it } from 'vitest';
import { ecrireLien, lireLien } from './lien.ts';
import { ajouter, assainir, basculer, deplacer, noter, retirer, reunir, vide, type Panier } from './panier.ts';

const de = (...ids: string[]): Panier => ({ ...vide, actions: ids.map((id) => ({ id, note: '' })) });
const ids = (panier: Panier | undefined) => panier?.actions.map((une) => une.id);

describe('what was kept', () => {
  it.each([
    ['nothing', null],
    ['a text', 'panier'],
    ['a list', [1, 2]],
    ['another shape', { actions: { id: '2013/x' } }],
    ['ids that are none', { actions: ['2013/x', { id: '../../x' }, { id: 7 }, null, { id: '2013/<b>' }] }],
  ])('%s is an empty basket', (_name, valeur) => expect(assainir(valeur)).toEqual(vide));

  it('keeps what is sound of it, each action once', () => {
    expect(assainir({ titre: 3, date: 'mai', actions: [{ id: '2013/x', note: 5 }, { id: '2013/x', note: 'encore' }, 'y', { id: '2021/y', note: 'oui' }] })).toEqual({
      titre: '',
      date: 'mai',
      actions: [
        { id: '2013/x', note: '' },
        { id: '2021/y', note: 'oui' },
      ],
    });
  });
});

describe('changes', () => {
  const abc = de('1/a', '1/b', '1/c');
  it('moves by one rank, and stops at the ends', () => {
    expect([ids(deplacer(abc, '1/a', 1)), ids(deplacer(abc, '1/a', -1)), ids(deplacer(abc, '1/c', 1)), ids(deplacer(abc, '1/c', -1))]).toEqual([
      ['1/b', '1/a', '1/c'],
      ['1/a', '1/b', '1/c'],
      ['1/a', '1/b', '1/c'],
      ['1/a', '1/c', '1/b'],
    ]);
  });
  it('takes out, puts back at its rank with its note, adds once', () => {
    const noted = noter(abc, '1/b', 'à relire');
    const back = ajouter(retirer(noted, '1/b'), { id: '1/b', note: 'à relire' }, 1);
    expect(back).toEqual(noted);
    expect(ids(ajouter(abc, { id: '1/a', note: '' }))).toEqual(['1/a', '1/b', '1/c']);
    expect(ids(basculer(basculer(abc, '1/d'), '1/a'))).toEqual(['1/b', '1/c', '1/d']);
  });
  it('keeps aside the note of what was taken out, and gives it back', () => {
    const noted = noter(abc, '1/b', 'à relire');
    const sans = basculer(noted, '1/b');
    expect(ids(sans)).toEqual(['1/a', '1/c']);
    // As a browser keeps it from one page to the next.
    expect(basculer(assainir(JSON.parse(JSON.stringify(sans))), '1/b')).toEqual(deplacer(noted, '1/b', 1));
    expect(ecrireLien(sans)).toBe('a=1/a&a=1/c');
    const beaucoup = Array.from({ length: 60 }, (_, i) => `2/n${i}`).reduce((panier, id) => basculer(noter(basculer(panier, id), id, id), id), vide);
    expect(beaucoup.retirees?.map(({ id }) => id)).toEqual(Array.from({ length: 50 }, (_, i) => `2/n${i + 10}`));
    expect(assainir(beaucoup)).toEqual(beaucoup);
  });
  it('joins two: one’s own first, notes and title kept', () => {
    const mine = { ...noter(de('1/a', '1/b'), '1/a', 'mien'), titre: 'Le mien' };
    const theirs = { ...noter(de('1/a', '1/z'), '1/a', 'leur'), titre: 'Le leur', date: 'mai' };
    expect(reunir(mine, theirs)).toEqual({
      titre: 'Le mien',
      date: 'mai',
      actions: [
        { id: '1/a', note: 'mien' },
        { id: '1/b', note: '' },
        { id: '1/z', note: '' },
      ],
    });
  });
});

describe('an address', () => {
  it('gives back the very same basket, whatever the texts', () => {
    const panier: Panier = {
      titre: 'Pour le CLSPD & l’été #1',
      date: '3 juin',
      actions: [
        { id: '2021/y', note: 'a=1&note=2\nune ligne + une autre' },
        { id: '2013/x', note: '' },
      ],
    };
    expect(lireLien(`#${ecrireLien(panier)}`)).toEqual(panier);
    expect(ecrireLien(de('2013/x', '2021/y'))).toBe('a=2013/x&a=2021/y');
  });
  it.each(['', '#contenu', '#a=', '#a=../x', '#note=seule'])('%s holds none', (hash) => expect(lireLien(hash)).toBeUndefined());
});
