/** Days of what is published, from the content: never the clock. */
import { writeInstant, type ActionPubliee, type EditionPubliee } from '#recueil';
import type { Atelier } from './atelier.ts';

export const jourDe = (ms: number | undefined, { recueil }: Atelier): string | undefined => (ms === undefined ? undefined : writeInstant(ms, recueil.config.fuseau).slice(0, 10));

/** The latest of these days that is whole and not to come. */
export function dernierJour(jours: readonly (string | undefined)[], { recueil }: Atelier): string | undefined {
  const aujourdhui = recueil.instant.slice(0, 10);
  return jours
    .filter((jour): jour is string => jour !== undefined && jour.length === 10 && jour <= aujourdhui)
    .sort()
    .at(-1);
}

/** When a reader last had something new on the page of an action: it came out, was corrected, its sources were read again. */
export function modifieeLe(action: ActionPubliee, a: Atelier): string | undefined {
  if (action.niveau === 'retire') return undefined;
  const paru = jourDe(action.paruLe, a);
  if (action.niveau !== 'fiche') return paru;
  const { donnees, entretien } = action;
  return dernierJour([paru, jourDe(entretien?.paruLe, a), donnees.verifieLe, ...donnees.versions.map(({ date }) => date)], a);
}

export const editionModifieeLe = (edition: EditionPubliee, a: Atelier): string | undefined =>
  dernierJour([jourDe(edition.paruLe, a), edition.fiches?.verifieLe, ...edition.actions.map((action) => modifieeLe(action, a))], a);
