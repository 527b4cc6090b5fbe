/** Letters as outlines: a cover must not depend on the fonts of the machine that draws it, nor of the one that shows it. */
import { create, type Font } from 'fontkitten';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export type Graisse = keyof typeof graisses;

const graisses = { moyenne: '500Medium', grasse: '700Bold', noire: '800ExtraBold' } as const;
const lues = new Map<Graisse, Font>();

const police = (nom: string) => readFileSync(fileURLToPath(import.meta.resolve(`@expo-google-fonts/bricolage-grotesque/${nom}/BricolageGrotesque_${nom}.ttf`)));

function lue(graisse: Graisse): Font {
  const connue = lues.get(graisse) ?? (create(police(graisses[graisse])) as Font);
  lues.set(graisse, connue);
  return connue;
}

const glyphes = (texte: string, font: Font) => [...texte].map((signe) => font.glyphForCodePoint(signe.codePointAt(0) ?? 0));

/** Width of a text at a size of 1; `chasse` is added to each letter. */
export function largeur(texte: string, graisse: Graisse, chasse = 0): number {
  const font = lue(graisse);
  return glyphes(texte, font).reduce((total, glyphe) => total + glyphe.advanceWidth / font.unitsPerEm + chasse, 0);
}

/** Height of a capital at a size of 1. */
export const capitale = (graisse: Graisse): number => lue(graisse).capHeight / lue(graisse).unitsPerEm;

export interface Mot {
  texte: string;
  graisse: Graisse;
  taille: number;
  /** Left end of the baseline. */
  x: number;
  y: number;
  chasse?: number;
}

/** One group of outlines, filled as the drawing says. */
export function tracer({ texte, graisse, taille, x, y, chasse = 0 }: Mot): string {
  const font = lue(graisse);
  let avance = 0;
  const traces = glyphes(texte, font).map((glyphe) => {
    const trace = `<path transform="translate(${Math.round(avance)})" d="${glyphe.path.toSVG()}"/>`;
    avance += glyphe.advanceWidth + chasse * font.unitsPerEm;
    return trace;
  });
  const echelle = Math.round((taille / font.unitsPerEm) * 1e7) / 1e7;
  return `<g transform="translate(${x} ${y}) scale(${echelle} ${-echelle})">${traces.join('')}</g>`;
}

/** Lines no wider than `place`, cut at spaces. */
export function lignes(texte: string, graisse: Graisse, place: number): string[] {
  return texte.split(' ').reduce<string[]>((faites, mot) => {
    const suite = faites.length === 0 ? mot : `${faites.at(-1) ?? ''} ${mot}`;
    return faites.length === 0 || largeur(suite, graisse) > place ? [...faites, mot] : [...faites.slice(0, -1), suite];
  }, []);
}
