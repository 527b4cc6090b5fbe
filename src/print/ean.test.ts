import { expect, it } from 'vitest';
import { codeBarres } from './ean.ts';

/** Widths of the four runs of each digit, as the standard lists them: another way of writing the same table. */
const largeurs = ['3211', '2221', '2122', '1411', '1132', '1231', '1114', '1312', '1213', '3112'];

/** Reads bars as a scanner does: runs and their widths. A digit of the second set is one of the first, read backwards. */
function lire(isbn: string): { chiffres: string; jeux: string } {
  const modules = Array.from({ length: 95 }, () => 0);
  for (const [x, largeur] of codeBarres(isbn)?.barres ?? []) modules.fill(1, x, x + largeur);
  const lus = [3, 10, 17, 24, 31, 38, 50, 57, 64, 71, 78, 85].map((debut) => {
    const runs = [
      ...modules
        .slice(debut, debut + 7)
        .join('')
        .matchAll(/0+|1+/g),
    ].map(([run]) => String(run.length));
    const endroit = largeurs.indexOf(runs.join(''));
    return endroit === -1 ? { chiffre: largeurs.indexOf(runs.reverse().join('')), jeu: 'B' } : { chiffre: endroit, jeu: 'A' };
  });
  return { chiffres: lus.map(({ chiffre }) => chiffre).join(''), jeux: lus.map(({ jeu }) => jeu).join('') };
}

// 9 is told by the sets of the first six digits.
it('bars are read back', () => expect(lire('978-2-07-036002-4')).toEqual({ chiffres: '782070360024', jeux: 'ABBABAAAAAAA' }));
it('guards are long', () =>
  expect(
    codeBarres('978-2-07-036002-4')
      ?.barres.filter(([, , longue]) => longue)
      .map(([x]) => x),
  ).toEqual([0, 2, 46, 48, 92, 94]));
it('a wrong key, or a number that is not one, has no bars', () => {
  expect(codeBarres('978-2-07-036002-5')).toBeUndefined();
  expect(codeBarres('en cours')).toBeUndefined();
});
