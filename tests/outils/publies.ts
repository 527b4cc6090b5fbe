/** For tests: the collections that are kept with the code, published. */
import { load, publish, type ActionPubliee, type EditionPubliee, type PublishedRecueil, type Recueil } from '#recueil';
import { atelier, type Atelier } from '#vues';
import { join } from 'node:path';
import { FICTIF } from './couche.ts';
import { PROJET } from './dossier.ts';

export const REEL = join(PROJET, 'content');
export { FICTIF };

/** After every part of the contents that are kept with the code. */
export const instant = Date.parse('2026-11-25T12:00:00Z');

export function lireContenu(racine: string): Recueil {
  const { recueil, diagnostics } = load({ racine, prefix: 'content/' });
  if (!recueil) throw new Error(diagnostics.map(({ file, message }) => `${file} ${message}`).join('\n'));
  return recueil;
}

const lus = new Map<string, PublishedRecueil>();

/** Read once a test file. */
export function publieDe(racine: string): PublishedRecueil {
  const published = lus.get(racine) ?? publish(lireContenu(racine), instant);
  lus.set(racine, published);
  return published;
}

export const atelierDe = (racine: string): Atelier => atelier(publieDe(racine), '/');

export type Nommee = Exclude<ActionPubliee, { niveau: 'retire' }>;
export const nommees = (a: Atelier): Nommee[] => a.actions.filter((action): action is Nommee => action.niveau !== 'retire');

export const editionDe = (a: Atelier, id: string): EditionPubliee => {
  const edition = a.editions.find((e) => e.id === id);
  if (!edition) throw new Error(`no such edition: ${id}`);
  return edition;
};
