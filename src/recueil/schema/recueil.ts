/** recueil.yaml: everything that makes this award this award and not another one. */
import { z } from 'zod';
import { fuseauExiste } from '../instants.ts';
import { adresseWeb, champ, courriel, ouAbsence, texte } from './commun.ts';
import { schemaImpression } from './impression.ts';

const couleur = z.string().regex(/^#[0-9a-f]{6}$/i, 'une couleur #rrvvbb, six chiffres hexadécimaux');
const voix = z.strictObject({
  nom: champ(texte, 'Nom', 'Le nom de la voix : « Le jury ».'),
  dit: champ(texte, 'Ce qu’elle dit', 'Une phrase qui dit ce qu’est cette voix.'),
  annonce: champ(texte, 'Annonce', 'La phrase de la page d’accueil.'),
});

/** The inks an edition may take; the values are the default palette's, an award may give its own. */
export const encres = ['bleu', 'garance', 'or', 'sapin', 'prune', 'encre'] as const;
export type Encre = (typeof encres)[number];

export const schemaRecueil = z.strictObject({
  titre: champ(texte, 'Titre', 'Nom du recueil : « Le recueil ».'),
  sousTitre: champ(texte, 'Sous-titre', 'Ce qui suit le nom du recueil : le nom du prix, précédé de « du ».'),
  promesse: champ(texte, 'Promesse', 'Ce que l’on y trouve, après le nombre d’actions.'),
  prix: champ(texte, 'Prix', 'Nom complet du prix.'),
  serie: champ(z.array(texte).min(1).max(2), 'Série', 'Nom du prix en une ou deux lignes, pour les couvertures.'),
  editeur: champ(
    z.strictObject({
      nom: champ(texte, 'Nom', 'Nom complet de l’éditeur.'),
      sigle: champ(texte, 'Sigle', 'Sigle de l’éditeur.'),
      site: champ(adresseWeb, 'Site', 'Site de l’éditeur.'),
    }),
    'Éditeur',
    'Qui publie le recueil.',
  ),
  urlPublique: champ(
    ouAbsence(adresseWeb),
    'Adresse publique',
    'Adresse du site en ligne, avec son sous-dossier s’il y en a un. Tant qu’elle est inconnue, le site n’a pas de fil RSS : un fil ne dit que des adresses entières.',
  ),
  licence: champ(
    z.strictObject({ nom: champ(texte, 'Nom', 'Nom de la licence.'), url: champ(adresseWeb, 'Adresse', 'Adresse de la licence.') }),
    'Licence',
    'À quelles conditions les textes se réutilisent ; les images ont la leur.',
  ),
  usageDesDessins: champ(
    texte.optional(),
    'Usage du badge et des cartes',
    'Ce que les lauréats et la presse peuvent faire du badge et des cartes, en une phrase. Sans elle, leurs pages disent de le demander.',
  ),
  contact: champ(
    z.strictObject({
      service: champ(texte, 'Service', 'Qui répond.'),
      courriel: champ(ouAbsence(courriel), 'Courriel', 'Courriel du service, ou une absence.'),
      telephone: champ(z.string().optional(), 'Téléphone', 'Téléphone du service.'),
      page: champ(adresseWeb.optional(), 'Page', 'Page où l’on peut écrire.'),
    }),
    'Contact',
    'À qui écrire.',
  ),
  fuseau: champ(
    z.string().refine(fuseauExiste, 'un fuseau horaire qui existe, par exemple Europe/Paris ou Indian/Reunion').default('Europe/Paris'),
    'Fuseau',
    'Fuseau horaire des instants : Europe/Paris.',
  ),
  territoires: champ(z.enum(['cog', 'aucun']), 'Territoires', 'cog pour les codes officiels français ; aucun pour un prix sans lieux.'),
  voix: champ(
    z.strictObject({
      organisateur: champ(voix, 'Organisateur', 'Voix de l’édition et de l’appel.'),
      porteur: champ(voix, 'Porteur', 'Voix de la fiche.'),
      jury: champ(voix, 'Jury', 'Voix du commentaire du jury.'),
      laureat: champ(voix, 'Lauréat', 'Voix de l’entretien.'),
    }),
    'Voix',
    'Le nom des quatre voix et ce qu’elles disent.',
  ),
  apparence: champ(
    z.strictObject({
      premiereAnnee: champ(z.int(), 'Première année', 'Année de la première encoche ; ne plus la changer ensuite.'),
      derniereAnnee: champ(z.int(), 'Dernière année', 'Année de la dernière encoche ; ne plus la changer ensuite.'),
      couleurs: champ(
        z.partialRecord(z.enum(['encre', 'sourd', 'bleu', 'garance', 'filet', 'or', 'sapin', 'prune', 'papier', 'brume', 'teinte']), couleur).default({}),
        'Couleurs',
        'Couleurs propres au prix ; sans elles, « Encre & garance ».',
      ),
    }),
    'Apparence',
    'Ce que le prix peut changer à l’apparence.',
  ),
  impression: champ(schemaImpression, 'Impression', 'Format du recueil imprimé, et ce que l’imprimeur doit savoir.'),
  annonces: champ(
    z
      .strictObject({
        sansEdition: champ(z.array(z.string()).default([]), 'Années sans édition', 'Années où l’on sait qu’il n’y a pas eu d’édition, entre guillemets.'),
        editions: champ(texte.optional(), 'Éditions', 'Phrase affichée sous la liste des éditions.'),
        territoires: champ(texte.optional(), 'Territoires', 'Phrase affichée sous la carte : ce que les nombres comptent.'),
      })
      .default({ sansEdition: [] }),
    'Annonces',
    'Phrases libres affichées sur des pages de listes.',
  ),
  reperes: champ(
    z
      .array(
        z.strictObject({
          nombre: champ(z.int().nonnegative(), 'Nombre', 'Le nombre.'),
          texte: champ(texte, 'Texte', 'Ce qu’il compte.'),
          source: champ(texte, 'Source', 'D’où il vient, avec sa date.'),
        }),
      )
      .default([]),
    'Repères',
    'Nombres que l’éditeur donne lui-même de son prix.',
  ),
  editeurWeb: champ(
    z
      .strictObject({
        service: champ(z.enum(['gitlab', 'github']), 'Service', 'gitlab ou github.'),
        depot: champ(z.string().regex(/^[\w.-]+(\/[\w.-]+)+$/, 'le nom du dépôt : groupe/projet'), 'Dépôt', 'Nom du dépôt des contenus : groupe/projet.'),
        branche: champ(
          z
            .string()
            .regex(/^[\w./-]+$/, 'le nom d’une branche')
            .optional(),
          'Branche',
          'Branche où l’éditeur écrit ; main si on ne le dit pas.',
        ),
        adresse: champ(adresseWeb.optional(), 'Adresse', 'Adresse du service, si ce n’est pas celui de tout le monde : https://git.exemple.fr.'),
        application: champ(
          z.string().regex(/^\w+$/, 'l’identifiant que GitLab a donné').optional(),
          'Application',
          'Identifiant de l’application déclarée dans GitLab ; ce n’est pas un secret.',
        ),
      })
      .optional(),
    'Éditeur web',
    'Dépôt où l’éditeur web écrit. Sans cette clé, il écrit dans le dossier de cette machine.',
  ),
});
export type RecueilEcrit = z.infer<typeof schemaRecueil>;
