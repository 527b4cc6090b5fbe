/** What every part of the border shares: when, for whom, and how a text is handed on. */
import type { SourceCitee } from '#blocs';
import type { Document } from './document.ts';
import { writeInstant } from './instants.ts';
import type { Corps, SourceEcrite } from './published.ts';
import { estAbsence, type Part, type Source } from './schema/commun.ts';

export interface Border {
  instant: number;
  fuseau: string;
  apercu: boolean;
  /** Set for a proof: the actions that anyone may read already, by `edition/slug`. */
  publiques?: ReadonlySet<string>;
}

export const may = (at: Border, etat: string) => (at.apercu ? etat !== 'retire' : etat === 'publie');
export const reached = (at: Border, parts: Set<Part>, part: Part) => at.apercu || parts.has(part);

/** A consent ends with its last day, in the recueil's time zone. */
export function expired(until: string | undefined, at: Pick<Border, 'instant' | 'fuseau'>): boolean {
  return until !== undefined && writeInstant(at.instant, at.fuseau).slice(0, until.length) > until;
}

export interface Scope {
  edition: string;
  slug: string;
  sources: SourceCitee[];
  medias: Corps['medias'];
}

export function corpsOf(document: Pick<Document<unknown>, 'body'>, voix: Corps['voix'], scope: Omit<Scope, 'medias'> & Partial<Pick<Scope, 'medias'>>): { corps?: Corps } {
  return document.body.trim() === '' ? {} : { corps: { texte: document.body, voix, medias: [], intervenants: [], ...scope } };
}

/** Sources in the order of their list, numbered from 1; their host stands for their address. What is not known of them is said as it is written. */
export function citees(sources: readonly Source[]): SourceEcrite[] {
  return sources.map((source, i) => ({
    id: source.id,
    numero: i + 1,
    titre: source.titre,
    ...(estAbsence(source.url) ? {} : { url: source.url, hote: new URL(source.url).hostname.replace(/^www\.|\.$/g, '') }),
    ...(estAbsence(source.date) ? {} : { date: source.date }),
    ecrite: pick(source, ['url', 'date', 'nominative']),
  }));
}

export const only = <S extends SourceCitee>(sources: readonly S[], ids: readonly string[] | undefined): S[] => sources.filter((source) => ids?.includes(source.id));

export function pick<T extends object, K extends keyof T>(from: T, keys: readonly K[]): Pick<T, K> {
  return Object.fromEntries(keys.filter((key) => from[key] !== undefined).map((key) => [key, from[key]])) as Pick<T, K>;
}
