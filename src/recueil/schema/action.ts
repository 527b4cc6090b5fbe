/** action.mdx: what the bearer did. Which keys a format needs is a rule of its own (`rules/champ-requis.ts`). */
import { z } from 'zod';
import { champ, citeSources, consentement, courriel, datePartielle, etat, identifiant, nomDeFichier, ouAbsence, publicationDAction, source, texte, texteCourt } from './commun.ts';

export const echelles = ['commune', 'epci', 'arrondissement', 'departement', 'region', 'national'] as const;
export type Echelle = (typeof echelles)[number];

/** Characters of short texts, lines of the essential, words of the abstract. */
export const limites = { titreCourt: 60, accroche: 160, lignes: 5, ligne: 140, resume: 250 } as const;

const connu = ouAbsence;
const texteOuAbsence = (titre: string, aide: string) => champ(ouAbsence(texte).optional(), titre, aide);
const montant = z.number().nonnegative('un montant en euros, sans signe');

const distinction = z.strictObject({
  type: champ(z.string(), 'Type', 'Code d’une distinction : prix, mention, selection…'),
  rang: champ(z.int().positive().optional(), 'Rang', '1 pour le premier prix. À omettre si le prix n’était pas classé.'),
  categorie: champ(texte.optional(), 'Catégorie', 'Catégorie du prix, s’il y en avait.'),
  dotation: champ(connu(montant).optional(), 'Dotation', 'Montant reçu, en euros.'),
});

const porteur = z.strictObject({
  nom: champ(texte, 'Nom', 'Nom de l’organisme qui porte l’action.'),
  type: champ(connu(z.string()), 'Type', 'Code d’un type de porteur.'),
  siren: champ(
    z
      .string()
      .regex(/^\d{9}$/, 'neuf chiffres entre guillemets')
      .optional(),
    'Siren',
    'Numéro Siren, neuf chiffres.',
  ),
});

const territoire = z.strictObject({
  echelle: champ(z.enum(echelles), 'Échelle', 'commune, epci, arrondissement, departement, region ou national.'),
  codes: champ(
    z.array(z.string({ error: 'un code entre guillemets : "59606"' })).default([]),
    'Codes',
    'Codes officiels Insee (Siren pour un EPCI), entre guillemets ; aucun pour national.',
  ),
  libelle: champ(texte.optional(), 'Libellé', 'Précision lisible : un quartier, un arrondissement.'),
  precisionCarte: champ(
    z.enum([...echelles, 'masquee']).optional(),
    'Précision sur la carte',
    'Jusqu’où dire le lieu de l’action, partout au recueil : plus large que l’échelle, elle tait aussi le libellé ; masquee pour un lieu qui protège des personnes.',
  ),
});

const partenaire = z.strictObject({
  nom: champ(texte, 'Nom', 'Nom du partenaire.'),
  type: champ(connu(z.string()), 'Type', 'Code d’un type de porteur.'),
  role: texteOuAbsence('Rôle', 'Ce qu’il fait dans l’action.'),
  appui: texteOuAbsence('Appui', 'Ce qu’il apporte : moyens, locaux, financement.'),
});

const budget = z.strictObject({
  montant: champ(connu(montant), 'Montant', 'En euros, sans espace ni symbole : 72000.'),
  annee: champ(connu(datePartielle), 'Année', 'Année ou date du montant.'),
  perimetre: champ(connu(texte), 'Périmètre', 'Ce que le montant couvre, et ce qu’il ne couvre pas.'),
  sources: citeSources.optional(),
});

const financement = z.strictObject({
  financeur: champ(texte, 'Financeur', 'Qui finance.'),
  montant: champ(connu(montant).optional(), 'Montant', 'En euros.'),
  part: champ(connu(z.number().min(0).max(100)).optional(), 'Part', 'En pour cent du total.'),
});

const resultat = z.strictObject({
  texte: champ(texte, 'Texte', 'Le résultat, en une phrase.'),
  valeur: champ(connu(z.number()).optional(), 'Valeur', 'Le nombre seul, avec un point décimal.'),
  unite: champ(connu(texte).optional(), 'Unité', 'Ce que le nombre compte.'),
  periode: champ(connu(texte).optional(), 'Période', 'Quand cela a été mesuré.'),
  source: champ(connu(identifiant), 'Source', 'Identifiant de la source.'),
  declaratif: champ(z.boolean().default(true), 'Déclaratif', 'true si le chiffre vient du porteur, sans contrôle.'),
});

const evaluation = z.strictObject({
  niveau: champ(z.int().min(0).max(4), 'Niveau', 'De 0 (non renseigné) à 4 (impact avec comparaison).'),
  methode: texteOuAbsence('Méthode', 'Comment l’action a été évaluée.'),
  evaluateur: texteOuAbsence('Évaluateur', 'Qui l’a évaluée.'),
});

const transferabilite = z.strictObject({
  prerequis: texteOuAbsence('Prérequis', 'Ce qu’il faut avoir avant de commencer.'),
  partenairesIndispensables: texteOuAbsence('Partenaires indispensables', 'Sans qui rien ne marche.'),
  moyensHumains: texteOuAbsence('Moyens humains', 'Combien de personnes, quel métier.'),
  cout: texteOuAbsence('Coût', 'Ordre de grandeur du coût.'),
  delai: texteOuAbsence('Délai', 'Temps nécessaire pour démarrer.'),
  adaptations: texteOuAbsence('Adaptations', 'Ce qu’il faut changer ailleurs.'),
  ecueils: texteOuAbsence('Écueils', 'Ce qui peut échouer.'),
  reprises: texteOuAbsence('Reprises', 'Où l’action a été reprise.'),
});

const contact = z.strictObject({
  service: champ(texte, 'Service', 'Nom du service, pas d’une personne.'),
  adresse: champ(texte.optional(), 'Adresse', 'Adresse postale du service.'),
  courriel: champ(courriel, 'Courriel', 'Courriel du service.'),
  telephone: champ(
    z
      .string()
      .regex(/^[+\d][\d .]{5,20}$/, 'un numéro entre guillemets : "03 27 00 00 00"')
      .optional(),
    'Téléphone',
    'Téléphone du service.',
  ),
  personne: champ(texte.optional(), 'Personne', 'Seulement avec son consentement daté.'),
  consentement: consentement.consentement,
});

const media = z.strictObject({
  fichier: champ(nomDeFichier, 'Fichier', 'Nom du fichier, rangé à côté de l’action.'),
  alt: champ(texte, 'Texte de remplacement', 'Ce que l’image montre, pour qui ne la voit pas.'),
  credit: champ(texte, 'Crédit', 'Qui a fait l’image.'),
  licence: champ(texte, 'Licence', 'À quelles conditions elle peut paraître.'),
  consentement: consentement.consentement,
  mineurs: champ(z.boolean().optional(), 'Mineurs', 'true si des mineurs sont reconnaissables.'),
  presse: champ(z.boolean().optional(), 'Presse', 'true si qui a fait l’image permet à la presse de la reproduire sans frais, avec son crédit. Sans cette ligne : non.'),
  retrait: consentement.retrait,
});

const divergence = z.strictObject({
  sujet: champ(texte, 'Sujet', 'La question sur laquelle les sources divergent.'),
  valeurs: champ(
    z
      .array(
        z.strictObject({
          valeur: champ(texte, 'Valeur', 'La valeur seule, avec son unité.'),
          precision: champ(texte.optional(), 'Précision', 'Année, périmètre, réserve.'),
          sources: citeSources,
        }),
      )
      .min(2, 'au moins deux valeurs : sinon les sources ne divergent pas'),
    'Valeurs',
    'Chaque valeur avec ses sources.',
  ),
  lecture: champ(texte.optional(), 'Notre lecture', 'Ce que l’on peut en comprendre, sans choisir.'),
});

const relecture = z.union([
  z.literal('sans-reponse'),
  z.strictObject({
    envoyeeLe: champ(datePartielle.optional(), 'Envoyée le', 'Jour d’envoi de l’épreuve.'),
    accordLe: champ(datePartielle.optional(), 'Accord le', 'Jour de l’accord.'),
    par: champ(texte.optional(), 'Par', 'Service qui a donné l’accord.'),
  }),
]);

export const formats = ['long', 'court', 'palmares'] as const;
export type Format = (typeof formats)[number];

export const schemaAction = z.strictObject({
  format: champ(z.enum(formats), 'Format', 'long, court, ou palmares quand les faits manquent.'),
  titre: champ(texte.optional(), 'Titre', 'Intitulé de l’action, tel que le porteur le donne.'),
  titreCourt: champ(texteCourt(limites.titreCourt).optional(), 'Titre court', 'Pour le fil d’Ariane et les listes, 60 caractères au plus.'),
  accroche: champ(connu(texteCourt(limites.accroche)).optional(), 'Accroche', 'L’action en une phrase, 160 caractères au plus.'),
  essentiel: champ(
    connu(z.array(texteCourt(limites.ligne)).min(1).max(limites.lignes, 'cinq lignes au plus')).optional(),
    'L’essentiel',
    'Cinq lignes au plus, de 140 caractères au plus : ce qu’il faut savoir avant de lire.',
  ),
  resume: champ(connu(texte).optional(), 'Résumé', 'Le résumé, 250 mots au plus.'),
  distinction: champ(distinction.optional(), 'Distinction', 'Ce que le jury a donné.'),
  porteurs: champ(connu(z.array(porteur).min(1)).optional(), 'Porteurs', 'Qui porte l’action.'),
  territoire: champ(connu(territoire).optional(), 'Territoire', 'Où l’action a lieu, par codes officiels.'),
  periode: champ(
    connu(
      z.strictObject({
        debut: champ(connu(datePartielle).optional(), 'Début', 'Date de début, même partielle.'),
        fin: champ(connu(datePartielle).optional(), 'Fin', 'Date de fin, même partielle.'),
        statut: champ(connu(z.enum(['en-cours', 'terminee', 'suspendue'])), 'Statut', 'en-cours, terminee, suspendue, ou inconnu.'),
        precision: champ(texte.optional(), 'Précision', 'Ce qu’on sait de plus sur les dates.'),
      }),
    ).optional(),
    'Période',
    'Quand l’action a eu lieu.',
  ),
  axes: champ(z.record(z.string(), connu(z.array(z.string()))).default({}), 'Axes', 'Pour chaque axe, les codes de ses termes.'),
  partenaires: champ(connu(z.array(partenaire)).optional(), 'Partenaires', 'Avec qui.'),
  budget: champ(connu(budget).optional(), 'Budget', 'Coût de l’action : un montant, une année, un périmètre.'),
  financements: champ(connu(z.array(financement)).optional(), 'Financements', 'Qui paie, combien, quelle part.'),
  resultats: champ(connu(z.array(resultat)).optional(), 'Résultats', 'Ce qui a été obtenu, avec sa source et son périmètre.'),
  evaluation: champ(connu(evaluation).optional(), 'Évaluation', 'Comment on sait si l’action a un effet.'),
  transferabilite: champ(connu(transferabilite).optional(), 'Transférabilité', 'Ce qu’il faut savoir pour la reprendre ailleurs.'),
  contact: champ(connu(contact).optional(), 'Contact', 'Service à appeler ; à défaut, celui de l’éditeur.'),
  medias: champ(z.array(media).default([]), 'Médias', 'Images rangées à côté de l’action.'),
  suites: champ(
    z.array(z.strictObject({ texte: champ(texte, 'Texte', 'Ce qui a suivi, en une phrase.'), sources: citeSources })).default([]),
    'Suites',
    'Ce qui a suivi la distinction.',
  ),
  divergences: champ(z.array(divergence).default([]), 'Divergences', 'Là où les sources ne disent pas la même chose.'),
  sources: champ(z.array(source).default([]), 'Sources', 'Où l’on a lu ce qui est dit ici.'),
  provenance: champ(z.enum(['dossier', 'sources-publiques', 'fictif']), 'Provenance', 'dossier (remis par le porteur), sources-publiques, ou fictif (essais seulement).'),
  relecture: champ(relecture.optional(), 'Relecture', 'Épreuve envoyée au porteur et son accord, ou sans-reponse.'),
  verifieLe: champ(datePartielle.optional(), 'Vérifiée le', 'Dernier jour où les sources ont été relues.'),
  versions: champ(
    z.array(z.strictObject({ date: champ(datePartielle, 'Date', 'Jour du changement.'), texte: champ(texte, 'Texte', 'Ce qui a changé.') })).default([]),
    'Versions',
    'Changements notables de la fiche.',
  ),
  etat,
  publication: publicationDAction.optional(),
});
export type ActionEcrite = z.infer<typeof schemaAction>;
