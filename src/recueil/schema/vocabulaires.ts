/** themes.yaml, axes/*.yaml, vocabulaires/*.yaml, glossaire.yaml, redirections.yaml: the award's own words. */
import { z } from 'zod';
import { champ, datePartielle, identifiant, texte } from './commun.ts';

export const schemaThemes = z.array(
  z.strictObject({
    id: champ(identifiant, 'Identifiant', 'Stable : c’est aussi le nom du dossier et une partie de l’adresse.'),
    libelle: champ(texte, 'Libellé', 'Nom du thème.'),
    definition: champ(texte.optional(), 'Définition', 'Ce que le thème recouvre, en une ou deux phrases.'),
  }),
);
export type Theme = z.infer<typeof schemaThemes>[number];

const code = z.string().regex(/^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$/, 'des lettres sans accent, des chiffres et des traits d’union, entre guillemets si c’est un nombre');

/** Parts of a funding file that an axis may fill. */
export const partiesDeDossier = ['objectifs', 'public', 'partenaires'] as const;

const terme = z.strictObject({
  code: champ(code, 'Code', 'Stable, cité dans les fiches.'),
  libelle: champ(texte, 'Libellé', 'Nom du terme.'),
  definition: champ(texte.optional(), 'Définition', 'Ce que le terme recouvre.'),
  de: champ(datePartielle.optional(), 'De', 'Première date où le terme a cours.'),
  jusqua: champ(datePartielle.optional(), 'Jusqu’à', 'Dernière date où le terme a cours.'),
  remplacePar: champ(code.optional(), 'Remplacé par', 'Code du terme qui lui succède.'),
});
export type Terme = z.infer<typeof terme>;

export const schemaAxe = z.strictObject({
  libelle: champ(texte, 'Libellé', 'Nom de l’axe.'),
  aide: champ(texte, 'Aide', 'Comment choisir un terme.'),
  ordre: champ(z.int().positive().optional(), 'Ordre', 'Rang de l’axe parmi les autres, 1 pour le premier.'),
  choix: champ(z.enum(['un', 'plusieurs']), 'Choix', 'un seul terme par action, ou plusieurs.'),
  requisPour: champ(z.array(z.enum(['long', 'court', 'palmares'])).default([]), 'Requis pour', 'Formats qui doivent remplir cet axe.'),
  usages: champ(z.array(z.enum(['facette', 'comparaison', 'pdf', 'csv'])).default([]), 'Usages', 'Où l’axe apparaît.'),
  dossier: champ(
    z.enum(partiesDeDossier).optional(),
    'Dossier',
    'Partie d’un dossier de financement que cet axe renseigne, quand on copie une fiche : objectifs, public ou partenaires. Sans cette ligne : autres éléments.',
  ),
  termes: champ(z.array(terme).min(1), 'Termes', 'Les termes de l’axe, dans l’ordre d’affichage.'),
});
export type AxeEcrit = z.infer<typeof schemaAxe>;

export const schemaVocabulaire = z.array(terme);

/** A distinction also says which tile stands for it on covers and lists. */
export const tuiles = ['pleine', 'cernee', 'petite'] as const;
export const schemaDistinctions = z.array(
  z.strictObject({
    ...terme.shape,
    tuile: champ(z.enum(tuiles), 'Tuile', 'pleine pour un prix, cernee pour une mention, petite pour une sélection.'),
  }),
);
export type Distinction = z.infer<typeof schemaDistinctions>[number];

export const schemaGlossaire = z.array(
  z.strictObject({
    terme: champ(texte, 'Terme', 'Le sigle ou le mot.'),
    developpe: champ(texte.optional(), 'Développé', 'Le sigle en toutes lettres.'),
    definition: champ(texte.optional(), 'Définition', 'Ce que c’est, en une phrase.'),
  }),
);
export type EntreeGlossaire = z.infer<typeof schemaGlossaire>[number];

/** Both become names of files, and lines of a server's settings: nothing there may lead out of a folder, or end a line. */
const segment = String.raw`(?!\.{1,2}(?:[/#]|$))[A-Za-z0-9._~%-]+`;
const adresseInterne = (suite: string, exemple: string) =>
  z
    .string()
    .regex(
      new RegExp(suite),
      `une adresse du site, à partir de sa racine : une barre, puis des noms en lettres sans accent, chiffres, points et tirets, sans « .. », par exemple ${exemple}`,
    );

export const schemaRedirections = z.array(
  z.strictObject({
    de: champ(adresseInterne(`^(?:/${segment})+/?$`, '/actions/2022/ancien-nom/'), 'De', 'L’ancienne adresse, à partir de la racine du site.'),
    vers: champ(adresseInterne(`^/(?:${segment}(?:/${segment})*/?)?(?:#[A-Za-z0-9._~%-]+)?$`, '/actions/2022/nouveau-nom/'), 'Vers', 'La nouvelle adresse.'),
  }),
);

export type Redirection = z.infer<typeof schemaRedirections>[number];

/** The lists that the core needs, by file name, with what each is for. */
export const vocabulaires = {
  distinctions: 'distinctions données par le jury',
  'types-de-porteur': 'types de porteur et de partenaire',
  'niveaux-d-evaluation': 'niveaux d’évaluation, de 0 à 4',
  'criteres-du-jury': 'critères du jury',
  'qui-peut-candidater': 'qui peut candidater',
} as const;
export type NomDeVocabulaire = keyof typeof vocabulaires;
