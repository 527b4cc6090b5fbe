/** Colours as the templates want them: `#rrggbb` to read on a screen, four inks for a press. */
import { palette, type Couleurs, type Quadri } from '#palette';

export type Encrage = Record<string, string | Quadri>;

/** A colour that an award changed has no inks until its printer gives them: it stays RGB, and the technical sheet says so. */
export function encrage(couleurs: Couleurs, imprimeur: boolean): Encrage {
  const { ecran, impression, nuit } = palette(couleurs);
  const rvb = { ...ecran, ...nuit.ecran };
  return imprimeur ? { ...rvb, ...impression, ...nuit.impression } : rvb;
}
