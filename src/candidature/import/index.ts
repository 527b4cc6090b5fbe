/** Imports a candidacy: the form filled in, another Word document, or rows of a CSV. Pure: bytes in, drafts out; the task writes them. */
import type { Matiere } from '../types.ts';
import { formatDe } from './refus.ts';
import type { Brouillon } from './brouillon.ts';
import { brouillonsDuCsv } from './tableau.ts';
import { brouillonDuDocument } from './document.ts';

export { DocumentRefuse } from './refus.ts';
export type { Brouillon } from './brouillon.ts';

export interface AImporter {
  nom: string;
  octets: Uint8Array;
  edition: string;
  matiere: Matiere;
}

/** One draft of a document, one of each row of a CSV. Throws `DocumentRefuse`. */
export async function lireCandidatures({ nom, octets, edition, matiere }: AImporter): Promise<Brouillon[]> {
  if (formatDe(nom, octets) === 'csv') return brouillonsDuCsv(nom, octets, edition, matiere);
  return [await brouillonDuDocument(nom, octets, edition, matiere)];
}
