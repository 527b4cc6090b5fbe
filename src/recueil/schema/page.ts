/** pages/*.mdx: free pages of the publisher (about, legal notice…). */
import { z } from 'zod';
import { champ, datePartielle, etat, texte } from './commun.ts';

export const schemaPage = z.strictObject({
  titre: champ(texte, 'Titre', 'Titre de la page.'),
  chapeau: champ(texte.optional(), 'Chapeau', 'Une phrase d’annonce.'),
  verifieLe: champ(datePartielle.optional(), 'Vérifiée le', 'Dernier jour où la page a été relue.'),
  etat,
});
export type PageEcrite = z.infer<typeof schemaPage>;
