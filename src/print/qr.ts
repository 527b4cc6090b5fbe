/** A QR code as vectors, of squares that touch: a hairline between two modules would be read as light. */
import encodeQR from 'qr';

/** Four light modules around the code, as the standard asks. */
const marge = 4;

/** A run of dark modules in one row. */
type Course = [x: number, y: number, longueur: number];

export interface CodeQr {
  /** Modules of one side, margins included. */
  cote: number;
  courses: Course[];
}

export function coursesQr(texte: string): CodeQr {
  const modules = encodeQR(texte, 'raw', { ecc: 'medium', border: marge });
  return { cote: modules.length, courses: modules.flatMap((rangee, y) => [...courses(rangee)].map(([x, longueur]): Course => [x, y, longueur])) };
}

export function qr(texte: string): string {
  const { cote, courses: traits } = coursesQr(texte);
  const trace = traits.map(([x, y, longueur]) => `M${x} ${y}h${longueur}v1h-${longueur}z`).join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${cote} ${cote}"><path d="${trace}"/></svg>`;
}

/** Where each run begins in its row, how long it is. */
function* courses(rangee: readonly boolean[]): Generator<[x: number, longueur: number]> {
  let debut = 0;
  for (let x = 0; x <= rangee.length; x++) {
    if (rangee[x] === true) continue;
    if (x > debut) yield [debut, x - debut];
    debut = x + 1;
  }
}
