import type { Place } from '../lines.ts';
import { valeurInvalide } from '../rules/valeur-invalide.ts';

/** Arguments of a report of `valeur-invalide` whose reason only a check knows. */
export const somethingElse = (place: Place, raison: string, conseil: string) => [valeurInvalide, place, { raison, conseil }] as const;
