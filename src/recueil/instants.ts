/** Instants decide what is public: strict ISO, an hour required, in the recueil's time zone unless an offset is written. */
import { Temporal } from 'temporal-polyfill';

const reInstant = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2}(?::\d{2})?)(Z|[+-]\d{2}:\d{2})?$/;
const exemple = 'écrivez AAAA-MM-JJTHH:MM, par exemple 2026-10-15T18:30';

export type InstantLu = { ok: true; ms: number } | { ok: false; raison: string; conseil: string };
const refus = (raison: string, conseil = exemple): InstantLu => ({ ok: false, raison, conseil });

/**
 * Milliseconds since 1970 of an instant as written.
 * Refused: no hour, impossible dates, an hour that the clock change skips or repeats, a zone that does not exist.
 */
export function readInstant(ecrit: string, fuseau: string): InstantLu {
  const key = `${fuseau} ${ecrit}`;
  const lu = known.get(key) ?? read(ecrit, fuseau);
  known.set(key, lu);
  return lu;
}

/** A recueil writes few instants and asks for them at every action: time zones are slow. */
const known = new Map<string, InstantLu>();

function read(ecrit: string, fuseau: string): InstantLu {
  const lu = reInstant.exec(ecrit);
  if (!lu) return refus(`« ${ecrit} » n’est pas un instant complet`, /^\d{4}-\d{2}-\d{2}$/.test(ecrit) ? `ajoutez l’heure : ${ecrit}T09:00` : exemple);
  const [, jour = '', heure = '', decalage] = lu;
  if (!existe(() => Temporal.PlainDate.from(jour, { overflow: 'reject' }))) return refus(`le jour ${jour} n’existe pas`);
  if (!existe(() => Temporal.PlainTime.from(heure, { overflow: 'reject' }))) return refus(`l’heure ${heure} n’existe pas`);
  try {
    if (decalage) return { ok: true, ms: Temporal.Instant.from(`${jour}T${heure}${decalage}`).epochMilliseconds };
    const local = Temporal.PlainDateTime.from(`${jour}T${heure}`);
    return { ok: true, ms: local.toZonedDateTime(fuseau, { disambiguation: 'reject' }).epochMilliseconds };
  } catch {
    return refus(`l’heure ${heure} n’existe pas, ou existe deux fois, le ${jour} : c’est un jour de changement d’heure`, `choisissez une autre heure, ou écrivez le décalage : ${jour}T${heure}+01:00`);
  }
}

const existe = (essai: () => unknown) => {
  try {
    essai();
    return true;
  } catch {
    return false;
  }
};

export const fuseauExiste = (fuseau: string) => existe(() => Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(fuseau));

/** An instant as text in a zone, to the second: `2026-11-24T09:00:00`. Never the machine's zone or locale. */
export function writeInstant(ms: number, fuseau: string): string {
  return Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(fuseau).toPlainDateTime().toString({ smallestUnit: 'second' });
}
