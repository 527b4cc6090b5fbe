/** edition.mdx: what the organiser says of one edition. The edition's id and its themes' folders are in the path. */
import { z } from 'zod';
import { adresseWeb, champ, citeSources, consentement, datePartielle, etat, identifiant, nomDeFichier, ouAbsence, publication, source, texte } from './commun.ts';

const jure = z.strictObject({
  nom: champ(texte, 'Nom', 'Prénom et nom.'),
  fonction: champ(ouAbsence(texte), 'Fonction', 'Ce que la personne faisait alors.'),
  organisme: champ(ouAbsence(texte).optional(), 'Organisme', 'Où elle le faisait.'),
  retrait: consentement.retrait,
});

const partenaire = z.strictObject({
  nom: champ(texte, 'Nom', 'Nom du partenaire de l’édition.'),
  role: champ(ouAbsence(texte).optional(), 'Rôle', 'Financement, accueil, jury…'),
  logo: champ(nomDeFichier.optional(), 'Logo', 'Fichier du logo, rangé dans le dossier de l’édition.'),
});

const candidatures = z.strictObject({
  recues: champ(ouAbsence(z.int().nonnegative()).optional(), 'Reçues', 'Nombre de dossiers reçus.'),
  recevables: champ(ouAbsence(z.int().nonnegative()).optional(), 'Recevables', 'Nombre de dossiers recevables.'),
  retenues: champ(ouAbsence(z.int().nonnegative()).optional(), 'Retenues', 'Nombre d’actions distinguées ou retenues.'),
  source: champ(identifiant, 'Source', 'Identifiant de la source de ces nombres.'),
});

export const schemaEdition = z.strictObject({
  ordinal: champ(z.int().positive().optional(), 'Ordinal', 'Rang de l’édition s’il est attesté : 6 pour la sixième. Ne pas le déduire.'),
  libelle: champ(texte.optional(), 'Libellé', 'Nom donné à l’édition s’il diffère de l’année : « Prix 2018 ».'),
  ceremonie: champ(
    ouAbsence(
      z.strictObject({
        date: champ(ouAbsence(datePartielle), 'Date', 'Jour de la remise, même partiel.'),
        lieu: champ(ouAbsence(texte).optional(), 'Lieu', 'Ville ou lieu de la remise.'),
      }),
    ).optional(),
    'Cérémonie',
    'Remise du prix.',
  ),
  themes: champ(z.array(identifiant).default([]), 'Thèmes', 'Identifiants des thèmes de l’année, dans l’ordre ; liste vide si l’on ne les connaît pas.'),
  jury: champ(ouAbsence(z.array(jure)).optional(), 'Jury', 'Membres du jury, avec leur fonction.'),
  partenaires: champ(ouAbsence(z.array(partenaire)).optional(), 'Partenaires', 'Soutiens de l’édition.'),
  candidatures: champ(ouAbsence(candidatures).optional(), 'Candidatures', 'Combien de dossiers, selon quelle source.'),
  remerciements: champ(texte.optional(), 'Remerciements', 'Texte des remerciements.'),
  isbn: champ(texte.optional(), 'ISBN', 'ISBN du recueil imprimé.'),
  issn: champ(texte.optional(), 'ISSN', 'ISSN de la collection.'),
  depotLegal: champ(texte.optional(), 'Dépôt légal', 'Mois et année du dépôt légal.'),
  faits: champ(
    z
      .array(
        z.strictObject({
          texte: champ(texte, 'Texte', 'Un fait sur l’édition, en une phrase.'),
          sources: citeSources,
        }),
      )
      .default([]),
    'Faits',
    'Autres faits attestés sur l’édition.',
  ),
  sources: champ(z.array(source).default([]), 'Sources', 'Où l’on a lu ce qui est dit ici.'),
  verifieLe: champ(datePartielle.optional(), 'Vérifiée le', 'Dernier jour où les sources ont été relues.'),
  recueilImprime: champ(ouAbsence(adresseWeb).optional(), 'Recueil imprimé', 'Adresse du recueil d’origine, s’il est en ligne.'),
  etat,
  publication: publication.optional(),
});
export type EditionEcrite = z.infer<typeof schemaEdition>;
