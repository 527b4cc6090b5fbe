/**
 * The cover as SVG text. A page of the collection shows all of them: drawn once each, not once a page
 * (as components they were a third of the time that a page takes, measured).
 */
import type { Marque } from '../vues/types.ts';
import { disposer, yDetail, yNom, type Entree } from './legende.ts';

/** Optical size: L from 160 px, M from 60 to 160, S from 24 to 60. */
export type Taille = 'L' | 'M' | 'S';

// Small drawings need larger marks: each size has its own measures, in field units (14 × 20).
const mesures = {
  L: { encoche: [0.8, 1], point: 0.2, fil: 0.07, pleine: 0.92, petite: 0.46, cernee: 0.72, trait: 0.2, bord: 0.14 },
  M: { encoche: [0.8, 1], point: 0.26, fil: 0.16, pleine: 1.12, petite: 0.6, cernee: 0.84, trait: 0.29, bord: 0.4 },
  S: { encoche: [1.5, 2], point: 0, fil: 0, pleine: 2.32, petite: 1.16, cernee: 1.56, trait: 0.47, bord: 0.4 },
} as const;

const d = (n: number) => String(Math.round(n * 100) / 100);
const echapper = (texte: string) => texte.replace(/&/g, '&amp;').replace(/</g, '&lt;');
const mot = (classe: string, x: number, y: number | string, texte: string | number, ancre = '') =>
  `<text class="${classe}" x="${x}" y="${y}"${ancre && ` text-anchor="${ancre}"`}>${echapper(String(texte))}</text>`;

/**
 * All covers at their smallest, in one file that the whole site shares: written in each page they were a third of its bytes.
 * Colours are written out: the page's style sheet does not reach into another document.
 */
export function serieSvg(marques: readonly Marque[], couleurs: Record<Marque['encre'] | 'papier', string>): string {
  const symboles = marques.map((marque) => {
    const [fondDe, trait] = marque.vide ? [couleurs.papier, couleurs[marque.encre]] : [couleurs[marque.encre], couleurs.papier];
    const dessin =
      fond(marque, 'S').replace('class="fond"', `fill="${fondDe}"${marque.vide ? ` stroke="${trait}"` : ''}`) +
      tuiles(marque, 'S')
        .replaceAll('class="cernee"', `fill="none" stroke="${trait}"`)
        .replaceAll(/class="(pleine|petite)"/g, `fill="${trait}"`);
    return `<symbol id="m${marque.annee}" viewBox="0 0 14 20">${dessin}</symbol>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg">${symboles.join('')}</svg>`;
}

const drawn = new WeakMap<Marque, Map<string, string>>();

/** `legende`: threads go on beyond the edge, to the names. `classe` is added to the drawing's. */
export function couverture(marque: Marque, taille: Taille, legende = false, classe = ''): string {
  const known = drawn.get(marque) ?? new Map<string, string>();
  drawn.set(marque, known);
  const key = `${taille} ${legende} ${classe}`;
  const svg = known.get(key) ?? draw(marque, taille, legende, classe);
  known.set(key, svg);
  return svg;
}

function draw(marque: Marque, taille: Taille, legende: boolean, classe: string): string {
  const noms = legende ? disposer(marque.legende) : undefined;
  const classes = ['couverture', marque.vide ? 'blanche' : '', classe].filter(Boolean).join(' ');
  return `<svg class="${classes}" data-encre="${marque.encre}" viewBox="0 0 ${noms ? 25.6 : 14} ${noms?.hauteur ?? 20}" aria-hidden="true" focusable="false">${fond(marque, taille)}${textes(marque, taille)}${champ(marque, taille)}${tuiles(marque, taille)}${(noms?.entrees ?? []).map(entree).join('')}</svg>`;
}

/** The ground, with its notch on the spine. */
function fond(marque: Marque, taille: Taille): string {
  const { encoche, bord } = mesures[taille];
  const [large, haute] = encoche;
  const b = marque.vide ? bord / 2 : 0;
  const bas = Math.min(marque.encoche + haute, 20 - b);
  return `<path class="fond" d="M${b} ${b}H${14 - b}V${20 - b}H${b}V${d(bas)}H${large}V${d(bas - haute)}H${b}Z"${marque.vide ? ` stroke-width="${bord}"` : ''}/>`;
}

function textes(marque: Marque, taille: Taille): string {
  if (taille === 'S') return '';
  const annee = mot('annee', 13.1, 4.35, marque.annee, 'end');
  if (taille === 'M') return annee;
  const pied = piedDeSerie(marque);
  return annee + marque.serie.map((ligne, i) => mot('serie', 13, d(pied - 0.7 * (marque.serie.length - 1 - i)), ligne, 'end')).join('');
}

/** Base line of the series' last line: higher when a prize stands at the foot. */
const piedDeSerie = ({ tuiles }: Marque) => (tuiles.some(({ tuile, y }) => tuile === 'pleine' && y === 18) ? 17.15 : 19.25);

/** No point shows through the series' name: a letter of 0.6 is about 0.32 wide. */
function sousLaSerie(marque: Marque): (point: { x: number; y: number }) => boolean {
  const bas = piedDeSerie(marque) + 0.3;
  const haut = bas - 0.7 * marque.serie.length - 0.4;
  const gauche = 13 - 0.32 * Math.max(0, ...marque.serie.map((ligne) => ligne.length)) - 0.3;
  return ({ x, y }) => x + 0.5 > gauche && y + 0.5 > haut && y + 0.5 < bas;
}

/** Points of the country and threads of the prizes. A stroke of no length with square caps is a square: a third of a rectangle's bytes. */
function champ(marque: Marque, taille: Taille): string {
  const { point, fil } = mesures[taille];
  if (taille === 'S') return '';
  const cache = taille === 'L' ? sousLaSerie(marque) : () => false;
  const points = marque.champ
    .filter((point) => !cache(point))
    .map(({ x, y }) => `M${x + 0.5} ${y + 0.5}h0`)
    .join('');
  const fils = marque.tuiles.map(({ x, y, tuile }) => (tuile === 'pleine' ? `M${x + 0.9} ${y + 0.5}H14` : '')).join('');
  return `<path class="points" stroke-width="${point}" d="${points}"/>${fils && `<path class="fils" stroke-width="${fil}" d="${fils}"/>`}`;
}

function tuiles(marque: Marque, taille: Taille): string {
  const { pleine, petite, cernee, trait } = mesures[taille];
  const cotes = { pleine, petite, cernee };
  return marque.tuiles
    .map(({ x, y, tuile, numero }) => {
      const cote = cotes[tuile];
      const carre = `<rect class="${tuile}" x="${d(x + 0.5 - cote / 2)}" y="${d(y + 0.5 - cote / 2)}" width="${cote}" height="${cote}"${tuile === 'cernee' ? ` stroke-width="${trait}"` : ''}/>`;
      return taille === 'L' && numero !== undefined && tuile === 'pleine' ? carre + mot('numero', x + 0.5, d(y + 0.78), numero, 'middle') : carre;
    })
    .join('');
}

function entree(e: Entree): string {
  const x = e.depart === undefined ? 15.45 : 14.5;
  const signe =
    e.depart === undefined
      ? `<rect class="absente" x="14.55" y="${d(yNom(e, 0) - 0.58)}" width=".6" height=".6"/>`
      : `<path class="suite" d="M14 ${e.depart}${e.depart === e.y ? '' : `L14.4 ${e.y}`}H25.6"/>`;
  return `<g>${signe}${e.noms.map((nom, i) => mot('nom', x, yNom(e, i), nom)).join('')}${e.details.map((detail, i) => mot('detail', x, yDetail(e, i), detail)).join('')}</g>`;
}
