/** The only place of colour values in the code: the site, the books and the pictures all read it. */

export const nomsCouleurs = ['encre', 'sourd', 'bleu', 'garance', 'filet', 'or', 'sapin', 'prune', 'papier', 'brume', 'teinte'] as const;
export type NomCouleur = (typeof nomsCouleurs)[number];
export type Couleurs = Partial<Record<NomCouleur, string>>;
/** Cyan, magenta, yellow, black, in percent. */
export type Quadri = readonly [number, number, number, number];

/** Grounds and marks of pages printed at night: covers, the jury's band. */
export const nomsNuit = ['nuit', 'nuit2', 'nuit3', 'nuit4', 'bleuNuit'] as const;
export type NomNuit = (typeof nomsNuit)[number];

export interface Palette {
  ecran: Record<NomCouleur, string>;
  /** A colour changed for the screen has no CMYK until the printer gives one: it is left out, never guessed. */
  impression: Partial<Record<NomCouleur, Quadri>>;
  nuit: { ecran: Record<NomNuit, string>; impression: Partial<Record<NomNuit, Quadri>> };
}

/** A pair that a reader could not make out. */
export interface PaireInsuffisante {
  couleur: NomCouleur;
  fond: NomCouleur;
  rapport: number;
  minimum: number;
}

/** « Encre & garance ». */
const ecran: Record<NomCouleur, string> = {
  encre: '#141b2d',
  sourd: '#4a5468',
  bleu: '#1f3a8a',
  garance: '#a3182f',
  filet: '#767f91',
  or: '#7a5200',
  sapin: '#17553b',
  prune: '#5b2a6e',
  papier: '#ffffff',
  brume: '#f4f6fa',
  teinte: '#e8ecf6',
};

/** Text, muted text and rules are pure black ink, so that small type never depends on register. */
const impression: Record<NomCouleur, Quadri> = {
  encre: [0, 0, 0, 100],
  sourd: [0, 0, 0, 72],
  bleu: [100, 84, 0, 8],
  garance: [12, 100, 75, 14],
  filet: [0, 0, 0, 45],
  or: [25, 60, 100, 38],
  sapin: [86, 38, 76, 40],
  prune: [70, 95, 15, 20],
  papier: [0, 0, 0, 0],
  brume: [5, 3, 1, 0],
  teinte: [13, 8, 1, 0],
};

/** Flats of night carry four inks: black alone would look grey beside them. Total area coverage 270 %. */
const impressionNuit: Record<NomNuit, Quadri> = {
  nuit: [100, 80, 35, 55],
  nuit2: [88, 70, 34, 42],
  nuit3: [38, 27, 12, 0],
  nuit4: [20, 14, 5, 0],
  bleuNuit: [88, 66, 0, 0],
};

/** Colours of night follow the text's ink and the blue: the same hue, lighter. */
function nuit(encre: string, bleu: string, propres: boolean): Palette['nuit'] {
  return {
    ecran: { nuit: encre, nuit2: eclaircie(encre, 0.2), nuit3: eclaircie(encre, 0.62, 0.42), nuit4: eclaircie(encre, 0.84, 0.7), bleuNuit: eclaircie(bleu, 0.48) },
    impression: propres ? {} : impressionNuit,
  };
}

export function palette(couleurs: Couleurs = {}): Palette {
  const propres = Object.fromEntries(Object.entries(couleurs).filter(([, valeur]) => valeur !== undefined));
  const inchangees = Object.entries(impression).filter(([nom]) => !(nom in propres));
  const vus = { ...ecran, ...propres };
  return { ecran: vus, impression: Object.fromEntries(inchangees), nuit: nuit(vus.encre, vus.bleu, 'encre' in propres || 'bleu' in propres) };
}

/** The same hue at a lightness between 0 and 1; `saturation` multiplies its own. */
function eclaircie(couleur: string, clarte: number, saturation = 1): string {
  const [r, v, b] = [1, 3, 5].map((debut) => Number.parseInt(couleur.slice(debut, debut + 2), 16) / 255) as [number, number, number];
  const [haut, bas] = [Math.max(r, v, b), Math.min(r, v, b)];
  const etendue = haut - bas;
  const teinte = etendue === 0 ? 0 : haut === r ? ((v - b) / etendue + 6) % 6 : haut === v ? (b - r) / etendue + 2 : (r - v) / etendue + 4;
  const vivacite = etendue === 0 ? 0 : (etendue / (1 - Math.abs(haut + bas - 1))) * saturation;
  const chroma = (1 - Math.abs(2 * clarte - 1)) * vivacite;
  const milieu = chroma * (1 - Math.abs((teinte % 2) - 1));
  const parts = [
    [chroma, milieu, 0],
    [milieu, chroma, 0],
    [0, chroma, milieu],
    [0, milieu, chroma],
    [milieu, 0, chroma],
    [chroma, 0, milieu],
  ][Math.floor(teinte)] ?? [0, 0, 0];
  return `#${parts
    .map((part) =>
      Math.round((part + clarte - chroma / 2) * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
}

/** The inks an edition's cover may take. */
export const encresEdition = ['bleu', 'garance', 'or', 'sapin', 'prune', 'encre'] as const satisfies readonly NomCouleur[];

/** CSS custom properties, and the ink that `data-encre` gives to a page, a cover or a line. */
export function variablesCss({ ecran }: Palette): string {
  const proprietes = nomsCouleurs.map((nom) => `  --${nom}: ${ecran[nom]};`);
  const encres = encresEdition.map((nom) => `[data-encre='${nom}'] { --edition: var(--${nom}); }`);
  return [':root {', ...proprietes, '  --edition: var(--encre);', '}', ...encres, ''].join('\n');
}

/** WCAG 2 contrast ratio of two #rrggbb colours, between 1 and 21. */
export function contraste(a: string, b: string): number {
  const [claire, sombre] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (claire + 0.05) / (sombre + 0.05);
}

function luminance(couleur: string): number {
  const [r, v, b] = [1, 3, 5].map((debut) => {
    const canal = Number.parseInt(couleur.slice(debut, debut + 2), 16) / 255;
    return canal <= 0.04045 ? canal / 12.92 : ((canal + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * v + 0.0722 * b;
}

const fonds = ['papier', 'brume', 'teinte'] as const;
const textes = ['encre', 'sourd', 'bleu', 'garance', 'or', 'sapin', 'prune'] as const;

/** Pairs under WCAG AA: 4.5 for what is read, 3 for hairlines. White on a cover is the same pair as its ink on paper. */
export function couleursInsuffisantes({ ecran }: Palette): PaireInsuffisante[] {
  const paires = [...textes.map((couleur) => ({ couleur, minimum: 4.5 })), { couleur: 'filet' as const, minimum: 3 }];
  return paires
    .flatMap(({ couleur, minimum }) => fonds.map((fond) => ({ couleur, fond, rapport: contraste(ecran[couleur], ecran[fond]), minimum })))
    .filter(({ rapport, minimum }) => rapport < minimum);
}
