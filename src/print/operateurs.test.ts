import { expect, it } from 'vitest';
import { traces } from './operateurs.ts';

const lus = (contenu: string) =>
  [
    ...traces(
      contenu,
      new Map([
        ['c0', 'rvb'],
        ['c1', 'gris'],
      ] as const),
    ),
  ].map(({ quoi, teinte }) => `${quoi} ${teinte.genre === 'encres' ? teinte.encres.join(' ') : teinte.genre}`);

it.each([
  ['black until told otherwise', 'BT (a) Tj ET', ['texte 0 0 0 100']],
  ['four inks', '0 0 0 0.72 k BT [(a) 2 (b)] TJ ET', ['texte 0 0 0 72']],
  ['red, green and blue', '1 0 0 rg 0 0 9 9 re f', ['fond rvb']],
  ['a named space', '/c0 cs 1 0 0 scn 0 0 9 9 re f* /c1 cs 1 scn f', ['fond rvb', 'fond 0 0 0 0']],
  ['lines have their own', '0 1 0 0 K 0 0 0 1 k 0 0 m 9 9 l S 0 0 9 9 re B', ['trait 0 100 0 0', 'fond 0 0 0 100', 'trait 0 100 0 0']],
  ['what is put aside comes back', '0 1 0 0 k q 1 0 0 rg (a) Tj Q (b) Tj', ['texte rvb', 'texte 0 100 0 0']],
  ['a string is no order', '(1 0 0 rg \\) (f) Q) Tj <72> Tj % 1 0 0 rg\n(a) Tj', ['texte 0 0 0 100', 'texte 0 0 0 100', 'texte 0 0 0 100']],
  ['a space that is not known', '/Pattern cs /p0 scn f', ['fond inconnue']],
])('%s', (_nom, contenu, attendus) => expect(lus(contenu)).toEqual(attendus));
