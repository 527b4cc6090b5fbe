/** A source as data. An address that names somebody stays on its page: it exists, and is not given here. */
import type { Source } from '#recueil';
import { tel } from './ouvrir.ts';
import type { SourceOuverte } from './types.ts';

export const sourceOuverte = ({ id, titre, url, date, nominative }: Source, numero: number): SourceOuverte => ({
  numero,
  id,
  titre,
  url: tel(nominative ? 'non-communique' : url),
  date: tel(date),
});
