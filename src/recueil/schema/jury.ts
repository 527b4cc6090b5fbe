/** jury.mdx: what the jury said of one action. A point is shown to the bearer alone unless it says otherwise. */
import { z } from 'zod';
import { champ, citeSources, etat, texte } from './commun.ts';

const point = z.strictObject({
  texte: champ(texte, 'Texte', 'Le point, en une phrase.'),
  diffusion: champ(z.enum(['publique', 'porteur']).default('porteur'), 'Diffusion', 'publique pour paraître ; porteur (par défaut) pour le porteur seul.'),
});

export const schemaJury = z.strictObject({
  instance: champ(texte.optional(), 'Instance', 'Qui a délibéré, si ce n’est pas le jury du prix.'),
  pointsForts: champ(z.array(point).default([]), 'Points forts', 'Ce que le jury a retenu.'),
  pointsVigilance: champ(z.array(point).default([]), 'Points de vigilance', 'Ce qui demande attention.'),
  criteres: champ(
    z
      .array(
        z.strictObject({
          critere: champ(z.string(), 'Critère', 'Code d’un critère du jury.'),
          appreciation: champ(texte, 'Appréciation', 'Ce que le jury en dit.'),
        }),
      )
      .default([]),
    'Critères',
    'Appréciation par critère.',
  ),
  reponsePorteur: champ(texte.optional(), 'Réponse du porteur', 'Ce que le porteur a répondu.'),
  note: champ(texte.optional(), 'Note de provenance', 'D’où vient cet avis, quand ce n’est pas le texte du jury lui-même.'),
  sources: champ(citeSources.optional(), 'Sources', 'Identifiants des sources de la fiche qui rapportent cet avis.'),
  etat,
});
export type JuryEcrit = z.infer<typeof schemaJury>;
