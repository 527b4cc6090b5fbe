/** A QR code as files for who prints: vectors, and points. Black on white, whatever it is laid on: a reader needs its light margin. */
import { coursesQr } from '#print';
import sharp from 'sharp';

/** Printed side, margins included: read at arm's length, with modules near a millimetre. */
const MILLIMETRES = 40;
/** Points of one side at least. */
const POINTS = 1200;

export function codeEnSvg(adresse: string): string {
  const { cote, courses } = coursesQr(adresse);
  const trace = courses.map(([x, y, longueur]) => `M${x} ${y}h${longueur}v1h-${longueur}z`).join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${MILLIMETRES}mm" height="${MILLIMETRES}mm" viewBox="0 0 ${cote} ${cote}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${cote}v${cote}h-${cote}z"/><path d="${trace}"/></svg>\n`;
}

/** Whole points for each module: none is blurred. */
export async function codeEnPng(adresse: string): Promise<Uint8Array> {
  const { cote, courses } = coursesQr(adresse);
  const pas = Math.ceil(POINTS / cote);
  const large = cote * pas;
  const points = Buffer.alloc(large * large, 255);
  for (const [x, y, longueur] of courses) for (let ligne = y * pas; ligne < (y + 1) * pas; ligne++) points.fill(0, ligne * large + x * pas, ligne * large + (x + longueur) * pas);
  return sharp(points, { raw: { width: large, height: large, channels: 1 } })
    .toColourspace('b-w')
    .withMetadata({ density: Math.round((large * 25.4) / MILLIMETRES) })
    .png({ palette: true, colours: 2, compressionLevel: 9 })
    .toBuffer();
}
