/** The two families of the site. A book carries those of their subsets that it uses, and their licence, which asks for it. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const lire = (module: string) => new Uint8Array(readFileSync(fileURLToPath(import.meta.resolve(module))));

/** A static face, for outlines. */
export const police = (chemin: string): Uint8Array => lire(`@expo-google-fonts/${chemin}`);

interface Face {
  famille: 'Bricolage Grotesque' | 'Source Serif 4';
  graisses: string;
  style: 'normal' | 'italic';
  /** Letters that only a second file has: Ÿ, of L’HAŸ-LES-ROSES. */
  etendue: boolean;
  fichier: string;
}

const face = (paquet: string, famille: Face['famille'], graisses: string, style: Face['style'], jeu: 'latin' | 'latin-ext'): Face & { module: string } => {
  const fichier = `${paquet}-${jeu}-wght-${style}.woff2`;
  return { famille, graisses, style, etendue: jeu === 'latin-ext', fichier, module: `@fontsource-variable/${paquet}/files/${fichier}` };
};

const faces = (['latin', 'latin-ext'] as const).flatMap((jeu) => [
  face('bricolage-grotesque', 'Bricolage Grotesque', '200 800', 'normal', jeu),
  face('source-serif-4', 'Source Serif 4', '200 900', 'normal', jeu),
  ...(jeu === 'latin' ? [face('source-serif-4', 'Source Serif 4', '200 900', 'italic', jeu)] : []),
]);

/** `unicode-range` of the extended subsets, those of the site. */
const rangees = 'U+0100-0130, U+0132-0151, U+0154-02BA, U+1E00-1E9F, U+1EF2-1EFF, U+2113';
const etendus = /[\u0100-\u0130\u0132-\u0151\u0154-\u02BA\u1E00-\u1E9F\u1EF2-\u1EFF\u2113]/;

export interface Polices {
  css: string;
  fichiers: Map<string, Uint8Array>;
}

/** What a book of these texts needs. */
export function policesPour(textes: Iterable<string>): Polices {
  const etendu = [...textes].some((texte) => etendus.test(texte));
  const voulues = faces.filter((une) => etendu || !une.etendue);
  const css = voulues.map(
    ({ famille, graisses, style, etendue, fichier }) =>
      `@font-face { font-family: '${famille}'; font-weight: ${graisses}; font-style: ${style}; src: url('polices/${fichier}') format('woff2');${etendue ? ` unicode-range: ${rangees};` : ''} }`,
  );
  const licences = ['bricolage-grotesque', 'source-serif-4'].map((paquet) => [`polices/OFL-${paquet}.txt`, lire(`@fontsource-variable/${paquet}/LICENSE`)] as const);
  return { css: css.join('\n'), fichiers: new Map([...voulues.map(({ fichier, module }) => [`polices/${fichier}`, lire(module)] as const), ...licences]) };
}
