/** Instants decide what is public: strict ISO, an hour required, in the recueil's time zone unless an offset is written. */
import { Temporal } from 'temporal-polyfill';
import { dateEcrite } from './dates-ecrites.ts';

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
  if (ecrit.trim() === '') return refus('aucun instant n’est écrit ici');
  if (!lu) return refus(`« ${ecrit} » n’est pas un instant complet`, completed(ecrit));
  const [, jour = '', heure = '', decalage] = lu;
  if (!existe(() => Temporal.PlainDate.from(jour, { overflow: 'reject' }))) return refus(`le jour ${jour} n’existe pas`, 'corrigez l’année, le mois ou le jour');
  // Temporal reads a leap second as the one before it, whatever `overflow` says.
  if (heure.endsWith(':60') || !existe(() => Temporal.PlainTime.from(heure, { overflow: 'reject' })))
    return refus(`l’heure ${heure} n’existe pas`, 'écrivez une heure de 00:00 à 23:59');
  if (decalage) {
    const absolu = `${jour}T${heure}${decalage}`;
    return existe(() => Temporal.Instant.from(absolu))
      ? { ok: true, ms: Temporal.Instant.from(absolu).epochMilliseconds }
      : refus(`le décalage ${decalage} n’existe pas`, `écrivez-le ainsi : ${jour}T${heure}+02:00, ou ôtez-le`);
  }
  return fuseauExiste(fuseau) ? atClock(jour, heure, fuseau) : refus(`« ${fuseau} » n’est pas un fuseau horaire`);
}

/** An hour on the zone's clock, unless the clock change skips it or shows it twice. */
function atClock(jour: string, heure: string, fuseau: string): InstantLu {
  const local = Temporal.PlainDateTime.from(`${jour}T${heure}`);
  const first = local.toZonedDateTime(fuseau, { disambiguation: 'earlier' });
  const last = local.toZonedDateTime(fuseau, { disambiguation: 'later' });
  if (first.epochMilliseconds === last.epochMilliseconds) return { ok: true, ms: first.epochMilliseconds };
  if (!first.toPlainDateTime().equals(local))
    return refus(
      `l’heure ${heure} n’existe pas le ${jour} : l’horloge la saute, c’est le passage à l’heure d’été`,
      `écrivez une heure d’avant ou d’après : ${last.toPlainDateTime().toString({ smallestUnit: 'minute' })} par exemple`,
    );
  return refus(
    `l’heure ${heure} existe deux fois le ${jour} : c’est le passage à l’heure d’hiver`,
    `écrivez une autre heure, ou dites laquelle : ${jour}T${heure}${first.offset} (la première) ou ${jour}T${heure}${last.offset} (la seconde)`,
  );
}

/** What was probably meant. The hour is an example: nothing is published before it is written. */
function completed(ecrit: string): string {
  const lu = dateEcrite(ecrit);
  if (!lu || !/^\d{4}-\d{2}-\d{2}$/.test(lu.date) || !existe(() => Temporal.PlainDate.from(lu.date, { overflow: 'reject' }))) return exemple;
  return lu.heure ? `écrivez ${lu.date}T${lu.heure}` : `écrivez ${lu.date}T09:00, avec l’heure voulue`;
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
