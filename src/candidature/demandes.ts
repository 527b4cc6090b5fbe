/**
 * Which keys of an action are asked of its bearer, in which order, under which headings. Titles, helps, limits and lists come from the schema;
 * a help is written here only where the schema's speaks to an editor who writes YAML.
 * What is the editor's or the jury's (distinction, provenance, état, publication, relecture, versions, divergences…) is not asked.
 */
import type { Nature } from './types.ts';

export interface Demande {
  cle: string;
  nature?: Nature;
  genre?: 'ligne' | 'paragraphe' | 'cases';
  titre?: string;
  aide?: string;
  /** Columns of a table. */
  colonnes?: readonly Demande[];
  rangees?: number;
}

export interface Rubrique {
  id: string;
  titre: string;
  /** Where the award has no places. */
  titreSansLieux?: string;
  aide?: string;
  demandes: readonly Demande[];
}

const organisme = (rangees: number, cle: string, plus: readonly Demande[]): Demande => ({
  cle,
  rangees,
  colonnes: [{ cle: 'nom' }, { cle: 'type', nature: 'code', aide: 'À choisir dans la liste.' }, ...plus],
});

/** Axes and the narrative's headings are added by `questions.ts`: they depend on the award. */
export const rubriques: readonly Rubrique[] = [
  {
    id: 'action',
    titre: 'L’action',
    demandes: [
      { cle: 'titre' },
      { cle: 'accroche', genre: 'paragraphe' },
      { cle: 'essentiel', genre: 'paragraphe', nature: 'lignes', aide: 'Cinq lignes au plus, de 140 caractères au plus, un fait par ligne : ce qu’il faut savoir avant de lire.' },
      { cle: 'resume', genre: 'paragraphe' },
    ],
  },
  {
    id: 'porteurs',
    titre: 'Qui porte l’action',
    demandes: [organisme(3, 'porteurs', [{ cle: 'siren', nature: 'siren', aide: 'Neuf chiffres.' }])],
  },
  {
    id: 'lieu-et-dates',
    titre: 'Où et quand',
    titreSansLieux: 'Quand',
    demandes: [
      { cle: 'territoire.echelle', genre: 'cases', nature: 'code', aide: 'À quelle échelle l’action est menée.' },
      {
        cle: 'territoire.codes',
        titre: 'Lieux',
        genre: 'paragraphe',
        nature: 'lieux',
        aide: 'Un lieu par ligne : son nom, avec le département entre parenthèses, ou son code Insee (Siren pour une intercommunalité). Rien pour une action nationale.',
      },
      { cle: 'territoire.libelle', titre: 'Précision sur le lieu', aide: 'Un quartier, un établissement, une ligne de transport.' },
      { cle: 'territoire.precisionCarte', titre: 'Lieu à protéger', genre: 'cases', nature: 'code', aide: 'À cocher si le lieu accueille des personnes à protéger.' },
      { cle: 'periode.debut', nature: 'date', titre: 'Début de l’action', aide: 'Date, mois ou année.' },
      { cle: 'periode.fin', nature: 'date', titre: 'Fin de l’action', aide: 'Date, mois ou année ; « sans objet » si elle continue.' },
      { cle: 'periode.statut', genre: 'cases', nature: 'code', titre: 'Où en est l’action', aide: 'Une seule case.' },
      { cle: 'periode.precision', titre: 'Précision sur les dates' },
    ],
  },
  { id: 'axes', titre: 'Classement', aide: 'Cochez ce qui vous paraît juste : le recueil relit ce classement avant de publier.', demandes: [] },
  { id: 'recit', titre: 'Le récit', aide: 'Écrivez ou collez votre texte, avec ses listes et ses tableaux ; il n’y a pas de longueur imposée.', demandes: [] },
  {
    id: 'moyens',
    titre: 'Partenaires et budget',
    demandes: [
      organisme(6, 'partenaires', [{ cle: 'role' }, { cle: 'appui' }]),
      { cle: 'budget.montant', nature: 'nombre', titre: 'Budget : montant', aide: 'En euros.' },
      { cle: 'budget.annee', nature: 'date', titre: 'Budget : année' },
      { cle: 'budget.perimetre', titre: 'Budget : périmètre', genre: 'paragraphe' },
      {
        cle: 'financements',
        rangees: 5,
        colonnes: [{ cle: 'financeur' }, { cle: 'montant', nature: 'nombre' }, { cle: 'part', nature: 'nombre', aide: 'En pour cent du total. Facultatif.' }],
      },
    ],
  },
  {
    id: 'resultats',
    titre: 'Résultats et évaluation',
    demandes: [
      {
        cle: 'resultats',
        rangees: 5,
        colonnes: [
          { cle: 'texte', titre: 'Résultat' },
          { cle: 'valeur', nature: 'nombre', titre: 'Nombre', aide: 'S’il y en a un, seul.' },
          { cle: 'unite' },
          { cle: 'periode' },
          { cle: 'source', nature: 'source', titre: 'D’où il vient', aide: 'Bilan, étude, adresse d’une page. Vide : votre dossier.' },
        ],
      },
      { cle: 'evaluation.niveau', genre: 'cases', nature: 'nombre', titre: 'Évaluation', aide: 'Une seule case : celle qui dit le mieux comment l’action a été évaluée.' },
      { cle: 'evaluation.methode', titre: 'Méthode d’évaluation', genre: 'paragraphe' },
      { cle: 'evaluation.evaluateur' },
    ],
  },
  {
    id: 'transferabilite',
    titre: 'Reprendre l’action ailleurs',
    aide: 'Ce que vous diriez à une équipe qui veut faire la même chose.',
    demandes: ['prerequis', 'partenairesIndispensables', 'moyensHumains', 'cout', 'delai', 'adaptations', 'ecueils', 'reprises'].map((cle) => ({
      cle: `transferabilite.${cle}`,
      genre: 'paragraphe',
    })),
  },
  {
    id: 'medias',
    titre: 'Images',
    aide: 'Quelques photographies ou dessins. N’envoyez que des images que vous avez le droit de faire paraître.',
    demandes: [
      {
        cle: 'medias',
        titre: 'Images de l’action',
        aide: 'Une image par ligne.',
        rangees: 3,
        colonnes: [
          { cle: 'fichier', nature: 'image', titre: 'Image', aide: 'Collez-la ici, ou le nom du fichier que vous joignez.' },
          { cle: 'alt', titre: 'Ce qu’elle montre', aide: 'Pour qui ne la voit pas.' },
          { cle: 'credit' },
          { cle: 'licence' },
          { cle: 'mineurs', nature: 'oui', titre: 'Mineurs reconnaissables', aide: 'oui ou non' },
        ],
      },
    ],
  },
  {
    id: 'contact',
    titre: 'Contact à publier',
    aide: 'Un service que l’on peut appeler, pas une personne.',
    demandes: [
      { cle: 'contact.service' },
      { cle: 'contact.adresse', titre: 'Adresse postale', aide: 'Adresse postale du service.' },
      { cle: 'contact.courriel' },
      { cle: 'contact.telephone' },
    ],
  },
];
