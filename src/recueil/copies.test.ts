import { expect, test } from 'vitest';
import { copieDe } from './copies.ts';

test.each(['x-y - Copie', 'x-y - Copie (2)', 'x-y (1)', 'x-y copie 2', 'Copie de x-y', 'Copy of x-y', 'X y', 'x-y-PC-MARIE', 'x-y-DESKTOP-4F2'])(
  '« %s » seems a copy of the folder beside',
  (nom) => {
    expect(copieDe(nom, ['a', 'x-y', nom])).toBe('x-y');
  },
);

test.each(['x-y - Copie', 'X y 2', 'x-y-Lyon', 'x-yz (1)'])('« %s » does not, without its twin or its mark', (nom) => {
  expect(copieDe(nom, ['a', nom, ...(nom.endsWith('Copie') ? [] : ['x-y'])])).toBeUndefined();
});
