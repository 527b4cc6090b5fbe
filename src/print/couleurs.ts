/** Colours as the templates want them: `#rrggbb` to read on a screen, four inks for a press. */
import { palette, type Couleurs, type Encres, type Quadri } from '#palette';
import type { PublishedRecueil } from '#recueil';

export type Encrage = Record<string, string | Quadri>;

export const encrageDEcran = (couleurs: Couleurs): Encrage => {
  const { ecran, nuit } = palette(couleurs);
  return { ...ecran, ...nuit.ecran };
};

/** Inks of every colour. A press must not meet RGB in a text: what an award changed without giving inks is worked out, and the technical sheet says so. */
export function encrageDePresse({ apparence, impression }: PublishedRecueil['config']): { encres: Record<string, Quadri>; calculees: string[] } {
  const { ecran, impression: encres, nuit } = palette(apparence.couleurs, impression.quadri as Encres);
  const connues: Record<string, Quadri> = { ...encres, ...nuit.impression };
  const toutes = Object.entries({ ...ecran, ...nuit.ecran });
  return {
    encres: Object.fromEntries(toutes.map(([nom, vue]) => [nom, connues[nom] ?? quadriDe(vue)])),
    calculees: toutes.flatMap(([nom]) => (nom in connues ? [] : [nom])),
  };
}

/** The plain formula, without a profile: black takes all that the three others share, so that no flat is heavy with ink. */
export function quadriDe(couleur: string): Quadri {
  const [r, v, b] = [1, 3, 5].map((debut) => Number.parseInt(couleur.slice(debut, debut + 2), 16) / 255) as [number, number, number];
  const clair = Math.max(r, v, b);
  const part = (canal: number) => (clair === 0 ? 0 : Math.round(((clair - canal) / clair) * 100));
  return [part(r), part(v), part(b), Math.round((1 - clair) * 100)];
}
