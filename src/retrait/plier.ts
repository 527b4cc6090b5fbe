/** A name and a text brought to the same letters, so that one is found in the other however it was set. */

/** No case, no accents, ligatures apart, any space or hyphen as one space; soft hyphens and typographic marks of the line are dropped. */
export const plier = (texte: string): string =>
  ` ${texte
    .replace(/[\u00AD\u200B\u2060\uFEFF]/g, '')
    .replace(/œ/gi, 'oe')
    .replace(/æ/gi, 'ae')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')} `;

/** A test for whole words: « Ali » is not in « Italie ». A word cut at the end of a printed line is found too. */
export function chercheur(nom: string): (texte: string) => number {
  const mots = plier(nom).trim().split(' ').filter(Boolean);
  if (mots.length === 0) return () => 0;
  const net = ` ${mots.join(' ')} `;
  // Letters may be parted by the end of a line anywhere in the name: « Dela cour ».
  const coupe = new RegExp(` ${mots.join('').split('').join(' ?')} `, 'gu');
  return (texte) => {
    const plie = plier(texte);
    return plie.includes(net) ? plie.split(net).length - 1 : (plie.match(coupe) ?? []).length;
  };
}
