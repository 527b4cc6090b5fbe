/** The bars of a book's number (EAN-13), as runs of dark modules. */

export interface CodeBarres {
  /** As it is written, with its hyphens. */
  isbn: string;
  chiffres: string;
  /** Long ones are the guards at both ends and in the middle. */
  barres: [x: number, largeur: number, longue: boolean][];
}

/** Seven modules a digit, dark ones as 1: the first set; the second is its complement, the third that one mirrored. */
const gauche = ['0001101', '0011001', '0010011', '0111101', '0100011', '0110001', '0101111', '0111011', '0110111', '0001011'];
/** The first digit is not drawn: it is told by the sets of the next six. */
const jeux = ['AAAAAA', 'AABABB', 'AABBAB', 'AABBBA', 'ABAABB', 'ABBAAB', 'ABBBAA', 'ABABAB', 'ABABBA', 'ABBABA'];

const complement = (motif: string) => motif.replace(/[01]/g, (module) => (module === '0' ? '1' : '0'));
const miroir = (motif: string) => [...motif].reverse().join('');

/** Nothing for a number that is not one: a code that reads wrong is worse than none. */
export function codeBarres(isbn: string): CodeBarres | undefined {
  const chiffres = isbn.replace(/[\s-]/g, '');
  if (!/^97[89]\d{10}$/.test(chiffres) || !estJuste(chiffres)) return undefined;
  const motif = (chiffre: string) => gauche[Number(chiffre)] ?? '';
  const jeu = jeux[Number(chiffres[0])] ?? '';
  const avant = [...chiffres.slice(1, 7)].map((chiffre, i) => (jeu[i] === 'A' ? motif(chiffre) : miroir(complement(motif(chiffre)))));
  const apres = [...chiffres.slice(7)].map((chiffre) => complement(motif(chiffre)));
  const modules = `101${avant.join('')}01010${apres.join('')}101`;
  const garde = (x: number) => x < 3 || (x > 44 && x < 50) || x > 91;
  return { isbn, chiffres, barres: [...modules.matchAll(/1+/g)].map(({ index, 0: barre }) => [index, barre.length, garde(index)]) };
}

/** The last digit makes the weighted sum a multiple of ten. */
const estJuste = (chiffres: string) => [...chiffres].reduce((somme, chiffre, i) => somme + Number(chiffre) * (i % 2 === 0 ? 1 : 3), 0) % 10 === 0;
