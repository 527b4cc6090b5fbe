/** Which parts are released at an instant. Deny by default: no instant, not published; one that cannot be read, neither. */
import type { Action, Edition } from './corpus.ts';
import { readInstant } from './instants.ts';
import { parts, type Part, type Publication } from './schema/commun.ts';

export type Instants = { [P in Part]?: number | undefined };

/** Instants as written: one for all parts, or one a part. One that cannot be read is there, and holds its part back. */
function written(publication: Publication | undefined, fuseau: string): Instants {
  const instants: Instants = {};
  for (const part of parts) {
    const ecrit = typeof publication === 'string' ? publication : publication?.[part];
    const lu = ecrit === undefined ? undefined : readInstant(ecrit, fuseau);
    if (lu) instants[part] = lu.ok ? lu.ms : undefined;
  }
  return instants;
}

const later = (...instants: (number | undefined)[]) => (instants.every((i) => i !== undefined) ? Math.max(...(instants as number[])) : undefined);

/** Effective instants: of `appel` its own; of every other part not before `noms`; jury and interviews not before `fiches`. */
export function effective(own: Instants): Instants {
  const fiches = later(own.fiches, own.noms);
  const all: Instants = {
    appel: own.appel,
    noms: own.noms,
    palmares: later(own.palmares, own.noms),
    fiches,
    jury: later(own.jury, own.noms, fiches),
    entretiens: later(own.entretiens, own.noms, fiches),
  };
  return all;
}

export function instantsOfEdition(edition: Edition, fuseau: string): Instants {
  return effective(written(edition.edition?.data.publication, fuseau));
}

/** An action's own instants replace the edition's, part by part; one instant replaces them all. */
export function instantsOfAction(action: Action, edition: Edition, fuseau: string): Instants {
  return effective({ ...written(edition.edition?.data.publication, fuseau), ...written(action.action?.data.publication, fuseau) });
}

export function instantOfAppel(edition: Edition, fuseau: string): number | undefined {
  return written(edition.appel?.data.publication ?? edition.edition?.data.publication, fuseau).appel;
}

/** Parts reached at `instant`. */
export const released = (instants: Instants, instant: number): Set<Part> => new Set(parts.filter((part) => (instants[part] ?? Infinity) <= instant));
