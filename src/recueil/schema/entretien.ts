/** entretien.mdx: what the laureate says since. Questions and answers are blocks of the body. */
import { z } from 'zod';
import { champ, citeSources, consentement, datePartielle, etat, identifiant, ouAbsence, texte } from './commun.ts';

const intervenant = z.strictObject({
  id: champ(identifiant, 'Identifiant', 'Court nom cité par les réponses : par="jpf".'),
  nom: champ(texte, 'Nom', 'Prénom et nom, ou un collectif : « Les deux invités ».'),
  fonction: champ(ouAbsence(texte), 'Fonction', 'Ce que la personne fait dans l’action.'),
  organisme: champ(ouAbsence(texte), 'Organisme', 'Où elle le fait.'),
  collectif: champ(z.boolean().optional(), 'Collectif', 'true pour un nom qui désigne plusieurs personnes : il répond, il n’est pas un invité de plus.'),
  ...consentement,
});

export const schemaEntretien = z.strictObject({
  titre: champ(texte, 'Titre', 'Titre de l’entretien.'),
  chapeau: champ(texte.optional(), 'Chapeau', 'Deux phrases qui annoncent l’entretien.'),
  date: champ(datePartielle, 'Date', 'Date de l’entretien, même partielle.'),
  lieu: champ(texte.optional(), 'Lieu', 'Nom court pour le fil d’Ariane : celui de la ville, souvent.'),
  intervenants: champ(z.array(intervenant).min(1, 'au moins un intervenant'), 'Intervenants', 'Qui parle.'),
  note: champ(texte.optional(), 'Note de provenance', 'D’où viennent ces propos et comment ils ont été rapportés.'),
  sources: champ(citeSources.optional(), 'Sources', 'Identifiants des sources de la fiche.'),
  etat,
});
export type EntretienEcrit = z.infer<typeof schemaEntretien>;
