/** The cover: the book's own, the field at night, laureates lit. A picture, since libraries on devices draw neither fonts nor SVG. */
import { pngFromSvg } from '#medias';
import { palette } from '#palette';
import { typographier, type EditionPubliee } from '#recueil';
import type { Atelier, TuileAllumee } from '#vues';
import { capitale, largeur, lignes, tracer, type Graisse } from './lettres.ts';

/** Units of the field of a mark. */
const L = 14;
const H = 20;
const MARGE = 0.9;
/** The sky, above the field, where year and title stand. */
const CIEL = 4.6;

interface Couverture {
  png: Uint8Array;
  alt: string;
}

/** Without `edition`, that of the whole collection: its first and last years, and the tiles of all. */
export async function couverture(a: Atelier, edition?: EditionPubliee): Promise<Couverture> {
  const { config } = a.recueil;
  const marques = (edition ? [edition] : a.editions).map(({ id }) => a.marque(id));
  const annees = edition ? anneeEnDeux(edition.id) : [...new Set([a.editions[0]?.id ?? '', a.editions.at(-1)?.id ?? ''])];
  const themes = edition?.themes ?? [];
  const sujet = !edition ? '' : themes.length === 1 ? (themes[0]?.libelle ?? '') : themes.length > 1 ? `${themes.length} thèmes` : 'Thème non retrouvé';
  const { encre, garance, papier } = palette(config.apparence.couleurs).ecran;
  const chiffres = dessinerAnnees(annees);
  const dessin = [
    `<rect width="${L}" height="${H}" fill="${encre}"/>`,
    `<g fill="${papier}" fill-opacity=".09">${(marques[0]?.champ ?? []).map(({ x, y }) => carre(x, y, 0.93)).join('')}</g>`,
    ...marques.flatMap(({ tuiles }) => tuiles).map((tuile) => allumee(tuile, { encre, garance, papier })),
    `<g fill="${papier}">${chiffres.trace}${titres(chiffres.droite + 0.7, [
      { texte: config.titre, graisse: 'grasse', taille: 1.15 },
      { texte: config.sousTitre, graisse: 'moyenne', taille: 0.46 },
      { texte: sujet, graisse: 'grasse', taille: 0.46 },
    ])}${tracer({ texte: config.editeur.nom, graisse: 'grasse', taille: 0.4, x: MARGE, y: H - 0.4 })}</g>`,
  ];
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${L * 100}" height="${H * 100}" viewBox="0 0 ${L} ${H}">${dessin.join('')}</svg>`;
  const ou = config.territoires === 'cog' ? 'carte en carreaux des départements' : 'grille de carreaux';
  return {
    png: await pngFromSvg(svg),
    alt: typographier(
      `Couverture : ${annees.join(edition ? '' : ' à ')}, ${config.titre} ${config.sousTitre}${sujet ? `, ${sujet}` : ''} ; ${ou}, allumés où une action a été distinguée.`,
    ),
  };
}

const anneeEnDeux = (id: string) => (/^\d{4}/.test(id) ? [id.slice(0, 2), id.slice(2, 4)] : [id]);

const carre = (x: number, y: number, cote: number) => {
  const d = (n: number) => Math.round(n * 1000) / 1000;
  return `<rect x="${d(x + (1 - cote) / 2)}" y="${d(y + (1 - cote) / 2)}" width="${cote}" height="${cote}"/>`;
};

/** A prize is lit in red, a mention ringed, a selection small: the same signs as everywhere. */
function allumee({ x, y, tuile }: TuileAllumee, { encre, garance, papier }: Record<'encre' | 'garance' | 'papier', string>): string {
  if (tuile === 'pleine') return `<g fill="${garance}">${carre(x, y, 0.93)}</g>`;
  if (tuile === 'petite') return `<g fill="${papier}">${carre(x, y, 0.46)}</g>`;
  return `<g fill="${papier}">${carre(x, y, 0.8)}</g><g fill="${encre}">${carre(x, y, 0.44)}</g>`;
}

/** Stacked at the left, as high as the sky; four figures to a line are narrower. */
function dessinerAnnees(annees: readonly string[]): { trace: string; droite: number } {
  const chasse = -0.05;
  const haute = (CIEL - MARGE - 0.35) / 2;
  const large = Math.max(...annees.map((annee) => largeur(annee, 'noire', chasse)));
  const taille = Math.min(haute / capitale('noire'), 4.4 / large);
  const pas = taille * capitale('noire') + 0.35;
  return {
    trace: annees.map((texte, i) => tracer({ texte, graisse: 'noire', taille, chasse, x: MARGE, y: MARGE + pas * (i + 1) - 0.35 })).join(''),
    droite: MARGE + taille * large,
  };
}

/** From the top of the sky down; a long title is set smaller rather than out of the sky. */
function titres(x: number, mots: readonly { texte: string; graisse: Graisse; taille: number }[]): string {
  const place = L - MARGE - x;
  const composer = (echelle: number) => {
    let y = MARGE;
    const traces = mots.flatMap(({ texte, graisse, taille: pleine }) => {
      if (texte === '') return [];
      const taille = pleine * echelle;
      const faites = lignes(texte, graisse, place / taille).map((ligne, i) => {
        y += taille * (i === 0 ? capitale(graisse) : 1.15);
        return tracer({ texte: ligne, graisse, taille, x, y: Math.round(y * 1000) / 1000 });
      });
      y += taille * 0.6;
      return faites;
    });
    return { traces, y };
  };
  const essai = [1, 0.85, 0.7, 0.55].map(composer).find(({ y }) => y <= CIEL + 0.3) ?? composer(0.45);
  return essai.traces.join('');
}
