/** What a body refers to, with places: enough to check relations over the corpus without keeping trees. */
import type { NomDeReference } from '#blocs';
import type { Place } from '../lines.ts';

interface Placed {
  place: Place;
}

export interface Survey {
  /** Links between entries. */
  actions: (Placed & { edition: string; slug: string })[];
  /** `[^id]` that are no note of the body: they must be sources. */
  citations: (Placed & { id: string })[];
  /** Names that blocks give: a picture, a speaker, a source. */
  references: (Placed & { kind: NomDeReference; name: string })[];
  /** Pictures written in Markdown. */
  images: (Placed & { fichier: string })[];
}

export const emptySurvey = (): Survey => ({ actions: [], citations: [], references: [], images: [] });
