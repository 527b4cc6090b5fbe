/** accessibilite.yaml: what the accessibility statement is computed from. Without a valid audit the law knows one wording only. */
import { z } from 'zod';
import { champ, datePartielle, ouAbsence, texte } from './commun.ts';

export const schemaAccessibilite = z.strictObject({
  entite: champ(texte, 'Entité', 'Qui s’engage à rendre le site accessible.'),
  audit: champ(
    ouAbsence(
      z.strictObject({
        date: champ(datePartielle, 'Date', 'Jour de la fin de l’audit.'),
        auditeur: champ(texte, 'Auditeur', 'Qui a fait l’audit.'),
        conformes: champ(z.int().nonnegative(), 'Conformes', 'Nombre de critères conformes.'),
        nonConformes: champ(z.int().nonnegative(), 'Non conformes', 'Nombre de critères non conformes.'),
      }),
    ),
    'Audit',
    'Le dernier audit selon le RGAA, ou une absence s’il n’y en a pas eu.',
  ),
  nonConformites: champ(z.array(texte).default([]), 'Non-conformités', 'Ce que l’on sait ne pas être accessible.'),
  derogations: champ(z.array(texte).default([]), 'Dérogations', 'Ce que la loi dispense de rendre accessible.'),
  verifications: champ(z.array(texte).default([]), 'Vérifications', 'Ce qui est vérifié, et avec quoi.'),
  technologies: champ(z.array(texte).default([]), 'Technologies', 'Sur quoi le site repose.'),
  etablieLe: champ(datePartielle, 'Établie le', 'Jour où la déclaration a été établie.'),
});
export type AccessibiliteEcrite = z.infer<typeof schemaAccessibilite>;
