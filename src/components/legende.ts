/** Where the names of the large cover stand: each at its thread's height, pushed down where two would overlap. */
import type { Marque } from '../vues/types.ts';

export interface Entree {
  noms: string[];
  details: string[];
  /** Height of the lit tile's thread on the cover; absent when nothing is lit. */
  depart?: number;
  /** Height of the rule under the name, or of the name's own line without thread. */
  y: number;
}

/** In field units, for the sizes of couverture.css. */
const LIGNE_NOM = 0.86;
const LIGNE_DETAIL = 0.74;
const ENTRE = 0.5;
const AVANT_ABSENCE = 0.5;

export function disposer(legende: Marque['legende']): { entrees: Entree[]; hauteur: number } {
  const avecFil = legende.filter(({ y }) => y !== undefined).sort((a, b) => (a.y ?? 0) - (b.y ?? 0));
  const sansFil = legende.filter(({ y }) => y === undefined);
  let libre = 0;
  const entrees = [...avecFil, ...sansFil].map(({ nom, detail, y }): Entree => {
    const [noms, details] = [couper(nom, 25), couper(detail, 33)];
    const depart = y === undefined ? undefined : y + 0.5;
    const hauteNom = noms.length * LIGNE_NOM + 0.2;
    const ligne = Math.max(depart ?? AVANT_ABSENCE + libre + hauteNom, libre + hauteNom);
    libre = ligne + details.length * LIGNE_DETAIL + ENTRE;
    return { noms, details, y: arrondir(ligne), ...(depart === undefined ? {} : { depart }) };
  });
  return { entrees, hauteur: Math.max(20, arrondir(libre)) };
}

export const yNom = ({ noms, y }: Entree, rang: number): number => arrondir(y - 0.28 - (noms.length - 1 - rang) * LIGNE_NOM);
export const yDetail = ({ y }: Entree, rang: number): number => arrondir(y + 0.78 + rang * LIGNE_DETAIL);

/** SVG text does not wrap: cut at spaces, in lines of at most `max` signs where words allow it. */
export function couper(texte: string, max: number): string[] {
  return texte.split(' ').reduce<string[]>((lignes, mot) => {
    const derniere = lignes.at(-1);
    if (derniere === undefined || derniere.length + 1 + mot.length > max) return [...lignes, mot];
    return [...lignes.slice(0, -1), `${derniere} ${mot}`];
  }, []);
}

const arrondir = (n: number): number => Math.round(n * 100) / 100;
