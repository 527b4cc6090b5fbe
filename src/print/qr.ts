/** A QR code as vectors, of squares that touch: a hairline between two modules would be read as light. */
import encodeQR from 'qr';

/** Four light modules around the code, as the standard asks. */
const marge = 4;

export function qr(texte: string): string {
  const modules = encodeQR(texte, 'raw', { ecc: 'medium', border: marge });
  const cote = modules.length;
  const traits = modules.flatMap((rangee, y) => [...courses(rangee)].map(([x, longueur]) => `M${x} ${y}h${longueur}v1h-${longueur}z`));
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${cote} ${cote}"><path d="${traits.join('')}"/></svg>`;
}

/** Runs of dark modules in one row: where each begins, how long it is. */
function* courses(rangee: readonly boolean[]): Generator<[x: number, longueur: number]> {
  let debut = 0;
  for (let x = 0; x <= rangee.length; x++) {
    if (rangee[x] === true) continue;
    if (x > debut) yield [debut, x - debut];
    debut = x + 1;
  }
}
