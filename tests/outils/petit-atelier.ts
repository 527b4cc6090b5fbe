/** For tests: a published recueil of a few actions, through `publish` as any other. */
import { publish, readInstant, type PublishedRecueil } from '#recueil';
import { atelier, type Atelier } from '#vues';
import { recueilDe } from './petit-recueil.ts';

async function publie(fichiers: Readonly<Record<string, string>>, instant = '2026-11-24T12:00'): Promise<PublishedRecueil> {
  const lu = readInstant(instant, 'Europe/Paris');
  if (!lu.ok) throw new Error(lu.raison);
  return publish(await recueilDe(fichiers), lu.ms);
}

export const atelierDe = async (fichiers: Readonly<Record<string, string>>, base = '/'): Promise<Atelier> => atelier(await publie(fichiers), base);
