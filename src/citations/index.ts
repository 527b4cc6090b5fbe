/** Written references: from one neutral record to the formats that people and programs keep. Pure; knows no recueil. */
import { enBibtex } from './bibtex.ts';
import { enCsl } from './csl.ts';
import type { Reference } from './reference.ts';
import { enRis } from './ris.ts';

export { enMetas, type Meta } from './metas.ts';
export type { Reference } from './reference.ts';
export { enTexte } from './texte.ts';

/** Files of a reference, by extension. */
export const formatsDeReference = {
  bib: { nom: 'BibTeX', type: 'application/x-bibtex', ecrire: enBibtex },
  ris: { nom: 'RIS', type: 'application/x-research-info-systems', ecrire: enRis },
  'csl.json': { nom: 'CSL-JSON', type: 'application/vnd.citationstyles.csl+json', ecrire: enCsl },
} as const satisfies Record<string, { nom: string; type: string; ecrire: (r: Reference) => string }>;
export type FormatDeReference = keyof typeof formatsDeReference;
