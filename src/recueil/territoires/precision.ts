/** How finely a place may be told: as its entry says, and never more than its own scale. */
import type { ActionEcrite } from '../schema/action.ts';

type Ecrit = Exclude<NonNullable<ActionEcrite['territoire']>, string>;
type Precision = Ecrit['echelle'] | 'masquee';

/** From the finest. */
const finesse: readonly Ecrit['echelle'][] = ['commune', 'epci', 'arrondissement', 'departement', 'region', 'national'];

/** A commune that is told by its group or its district alone is told by its département: the official tables do not lead from one to the other. */
export function precisionDite({ echelle, precisionCarte }: Ecrit): Precision {
  if (precisionCarte === undefined) return echelle;
  if (precisionCarte === 'masquee') return 'masquee';
  if (finesse.indexOf(precisionCarte) <= finesse.indexOf(echelle)) return echelle;
  return precisionCarte === 'epci' || precisionCarte === 'arrondissement' ? 'departement' : precisionCarte;
}

/** The entry's own words, a quarter, a network: they are as fine as its scale, so they go where it may not be told. */
export const libelleDit = (ecrit: Ecrit): string | undefined => (precisionDite(ecrit) === ecrit.echelle ? ecrit.libelle : undefined);
