/** A PDF as bytes: what it says of its pages, and its drawings inflated. Nothing is shared with the code under test. */
import { inflateSync } from 'node:zlib';

export interface PdfBrut {
  /** One a page, in points: left, bottom, right, top. */
  boites: Record<'MediaBox' | 'TrimBox' | 'BleedBox', number[][]>;
  /** Streams that draw, as text. */
  dessins: string[];
  /** Objects as they are written, streams left out. */
  objets: string;
}

export function lireBrut(octets: Uint8Array): PdfBrut {
  const texte = Buffer.from(octets).toString('latin1');
  const objets = texte.replace(/stream\r?\n[\s\S]*?endstream/g, '');
  const boites = (nom: string) => [...objets.matchAll(new RegExp(`/${nom}\\s*\\[([^\\]]+)\\]`, 'g'))].map(([, nombres = '']) => nombres.trim().split(/\s+/).map(Number));
  return { boites: { MediaBox: boites('MediaBox'), TrimBox: boites('TrimBox'), BleedBox: boites('BleedBox') }, dessins: [...flux(texte)].filter(dessine), objets };
}

/** Streams that can be inflated, and those that are written plainly. Their length is told: their last byte may look like the end of a line. */
function* flux(texte: string): Generator<string> {
  for (const { 0: tout, 1: entete = '', index } of texte.matchAll(/<<((?:(?!stream|endobj)[\s\S])*?)>>\s*stream\r?\n/g)) {
    if (/\/Subtype\s*\/(Image|XML)|\/Length1\b|\/N [134]\b/.test(entete)) continue;
    const debut = index + tout.length;
    const corps = texte.slice(debut, debut + Number(/\/Length (\d+)/.exec(entete)?.[1]));
    yield entete.includes('/FlateDecode') ? inflateSync(Buffer.from(corps, 'latin1')).toString('latin1') : corps;
  }
}

/** A page's content, not a table of characters. */
const dessine = (contenu: string) => /(^|\s)(re|l|Tj|TJ|Do|k|cm)\s/.test(contenu) && !contenu.includes('begincmap');

/** Orders of a drawing, its strings taken out: what they hold is not an order. */
export const ordres = (dessin: string): string[] => mots(dessin).filter((mot) => /^[A-Za-z*]+$/.test(mot));
const mots = (dessin: string) => dessin.replace(/\((?:\\[\s\S]|[^\\()])*\)/g, '()').split(/\s+/);

/** The four inks of each text that is shown, in percent. */
export function encresDesTextes(dessin: string): string[] {
  const vues: string[] = [];
  const gardees: string[] = [];
  let encre = 'none told';
  const lus = mots(dessin);
  for (const [i, mot] of lus.entries()) {
    if (mot === 'q') gardees.push(encre);
    else if (mot === 'Q') encre = gardees.pop() ?? encre;
    else if (mot === 'k')
      encre = lus
        .slice(i - 4, i)
        .map((part) => Math.round(Number(part) * 100))
        .join(' ');
    else if (/T[jJ]$/.test(mot)) vues.push(encre);
  }
  return vues;
}
