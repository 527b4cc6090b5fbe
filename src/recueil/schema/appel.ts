/** appel.mdx: the call for candidacies of one edition. */
import { z } from 'zod';
import { adresseWeb, champ, courriel, datePartielle, etat, identifiant, instantEcrit, ouAbsence, publicationDAppel, source, texte } from './commun.ts';

export const schemaAppel = z.strictObject({
  libelle: champ(texte.optional(), 'Libellé', 'Nom de l’appel s’il diffère de l’édition.'),
  ouvertLe: champ(ouAbsence(instantEcrit), 'Ouvert le', 'Instant d’ouverture : AAAA-MM-JJTHH:MM.'),
  clotLe: champ(ouAbsence(instantEcrit), 'Clôt le', 'Instant de clôture : AAAA-MM-JJTHH:MM.'),
  prolongeAu: champ(instantEcrit.optional(), 'Prolongé au', 'Nouvel instant de clôture, si l’appel a été prolongé.'),
  themes: champ(
    z
      .array(
        z.strictObject({
          theme: champ(identifiant, 'Thème', 'Identifiant du thème.'),
          recherche: champ(ouAbsence(texte), 'Ce que nous cherchons', 'Quelles actions sont attendues sur ce thème.'),
        }),
      )
      .default([]),
    'Thèmes',
    'Les thèmes de l’appel et ce qui est cherché.',
  ),
  ouvertA: champ(z.array(z.string()).default([]), 'Ouvert à', 'Codes de « qui peut candidater ».'),
  conditions: champ(z.array(texte).default([]), 'Conditions', 'Une condition par ligne.'),
  criteres: champ(z.array(z.string()).default([]), 'Critères', 'Codes des critères du jury.'),
  dotation: champ(ouAbsence(texte).optional(), 'Dotation', 'Ce que reçoit le lauréat.'),
  calendrier: champ(
    z
      .array(
        z.strictObject({
          date: champ(datePartielle, 'Date', 'Jour, même partiel.'),
          texte: champ(texte, 'Étape', 'Ce qui se passe ce jour-là.'),
        }),
      )
      .default([]),
    'Calendrier',
    'Étapes de l’appel.',
  ),
  ceremonie: champ(texte.optional(), 'Cérémonie', 'Où et quand le prix sera remis.'),
  documents: champ(
    z
      .array(
        z.strictObject({
          titre: champ(texte, 'Titre', 'Nom du document.'),
          url: champ(adresseWeb, 'Adresse', 'Adresse du document.'),
        }),
      )
      .default([]),
    'Documents',
    'Règlement, dossier de candidature.',
  ),
  dossier: champ(
    z.boolean().default(false),
    'Dossier du recueil',
    'true si l’on candidate avec le dossier de candidature que fait le recueil : ses questions et son fichier Word paraissent alors sur la page de l’appel.',
  ),
  depot: champ(ouAbsence(texte).optional(), 'Dépôt', 'Comment envoyer son dossier.'),
  contact: champ(ouAbsence(courriel).optional(), 'Contact', 'Courriel du service qui répond.'),
  questions: champ(
    z
      .array(
        z.strictObject({
          question: champ(texte, 'Question', 'La question.'),
          reponse: champ(texte, 'Réponse', 'La réponse.'),
        }),
      )
      .default([]),
    'Questions',
    'Questions souvent posées.',
  ),
  sources: champ(z.array(source).default([]), 'Sources', 'Où l’on a lu ce qui est dit ici.'),
  etat,
  publication: publicationDAppel.optional(),
});
export type AppelEcrit = z.infer<typeof schemaAppel>;
