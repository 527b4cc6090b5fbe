/** donnees.yaml: the versions of the data that were put online, each with the digest that finds it again. `mettre-en-ligne` adds to it. */
import { z } from 'zod';
import { champ, datePartielle, texte } from './commun.ts';

export const schemaDonnees = z.array(
  z.strictObject({
    date: champ(datePartielle, 'Date', 'Jour de la mise en ligne de cette version.'),
    texte: champ(texte, 'Changements', 'Ce qui a changé depuis la version d’avant.'),
    empreinte: champ(
      z.string().regex(/^[0-9a-f]{64}$/, 'une empreinte SHA-256 : 64 chiffres de 0 à 9 et de a à f'),
      'Empreinte',
      'Empreinte SHA-256 du fichier recueil.json de cette version.',
    ),
  }),
);
export type VersionDesDonnees = z.infer<typeof schemaDonnees>[number];
